import type rule from '../../../rules/achievable-outside-control'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Décision d’autrui',
  why: 'Une promotion, une augmentation, une place sur la liste\u00a0: quelqu’un d’autre dit oui ou non. Un plan porte sur ce que l’on fait soi-même. Gardez l’objectif et notez dessous ce qui ne dépend que de vous\u00a0: même un refus ne vous laissera pas les mains vides.',
  off: 'Désactivez-la si l’avancement suit une grille fixe qui ne vous demande rien.',
  says: {
    others: () => 'Quelqu’un d’autre en décide. Ajoutez au moins une action qui ne dépend que de vous.',
  },
  offers: { addAction: () => 'Ajouter une action qui ne dépend que de vous' },
  options: {},
  examples: [
    {
      bad: '⟦Être promue responsable de rayon⟧',
      fixed:
        'Être promue responsable de rayon\n  - [ ] Remettre ma candidature interne d’ici le 15 octobre 2026',
      fill: { action: 'Remettre ma candidature interne', date: '15 octobre 2026' },
    },
    { bad: '⟦Que mon chef me remarque⟧' },
    {
      bad: '## Objectifs\n\n| Objectif | Échéance | Action |\n| --- | --- | --- |\n| ⟦Obtenir une augmentation⟧ | juin 2026 | |\n| Tenir seule la deuxième caisse | mars 2026 | Observer Priya le 2 février |\n',
      fixed:
        '## Objectifs\n\n| Objectif | Échéance | Action |\n| --- | --- | --- |\n| Obtenir une augmentation | juin 2026 | Montrer mes chiffres à Dana d’ici le 1er mars 2026 |\n| Tenir seule la deuxième caisse | mars 2026 | Observer Priya le 2 février |\n',
      fill: { action: 'Montrer mes chiffres à Dana', date: '1er mars 2026' },
    },
    { bad: '⟦Être choisi pour l’équipe de tournée d’ici septembre 2026⟧' },
    {
      bad: '## Objectifs\n\n- ⟦Qu’on me confie ma propre ligne de bus d’ici mars 2027⟧\n  - [ ] Être retenue pour la ligne pilote en mai 2026\n- Réussir le test du dépôt le 4 mai 2026\n',
    },
    {
      bad: '# Où vous voyez-vous dans trois ans ?\n\n⟦Je veux être promu chef de chantier⟧. J’apporte huit ans de charpente métallique et je formerai vos deux apprentis.\n',
      as: 'statement',
    },
    {
      good: 'Être promue responsable de rayon\n  - [ ] Remettre ma candidature interne avant le 15 octobre 2026\n',
    },
    { good: 'Demander à ma cheffe, le 12 mars 2026, les trois critères qui me manquent' },
    { good: 'Être nommée responsable du laboratoire d’ici 2027 en réussissant l’examen interne de sécurité' },
    { good: 'Déposer ma demande pour obtenir une promotion avant le 30 avril 2026' },
    {
      good: '## Objectifs\n\n- Devenir cheffe d’équipe d’ici mai 2027\n\n## Expérience\n\n- Promue cuisinière en 2023\n',
    },
    {
      good: '## Objectifs\n\n- Être retenue à l’orchestre régional en 2027\n- Accorder le piano de l’église d’ici mai 2026\n\n## Actions\n\n- [ ] Enregistrer mon audition pour l’orchestre régional avant le 2 avril 2026\n',
    },
    {
      good: '# Pourquoi ce poste ?\n\nJe veux tenir votre consultation du samedi. Je réduirai votre liste d’attente et je peux commencer en mai.\n',
      as: 'statement',
    },
  ],
}

export default text
