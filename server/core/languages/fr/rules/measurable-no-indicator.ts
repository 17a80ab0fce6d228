import type rule from '../../../rules/measurable-no-indicator'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Aucun indicateur',
  why: 'Un objectif est mesurable quand il se compte, ou du moins quand un signe montrera qu’il est atteint\u00a0: un nombre, un travail remis, un diplôme, un événement qui a eu lieu ou non. Sans ce signe, ni vous ni la personne qui vous accompagne ne pouvez dire où vous en êtes.',
  off: 'Désactivez-la pour un plan dont les indicateurs se trouvent dans un autre document.',
  says: {
    missing: () =>
      'À quoi verrez-vous que c’est fait\u202f? Ajoutez un nombre, un livrable, un diplôme ou un fait vérifiable.',
  },
  offers: {
    addMeasure: () => 'Ajouter un indicateur',
  },
  options: {
    acceptRoleEvents: 'Accéder à un poste («\u00a0devenir cheffe de rayon\u00a0») compte comme indicateur.',
    acceptFrequency: 'Un rythme («\u00a0chaque vendredi\u00a0») compte comme indicateur.',
  },
  examples: [
    {
      bad: '⟦Être plus visible auprès de la direction⟧',
      fixed:
        'Être plus visible auprès de la direction\n  - Indicateur\u00a0: deux dossiers présentés au comité de direction',
      fill: { measure: 'deux dossiers présentés au comité de direction' },
    },
    { bad: '⟦Prendre la parole aux réunions de chantier⟧' },
    { bad: '⟦Communiquer avec les familles d’ici mars 2027⟧' },
    { bad: '⟦Accueillir les scolaires au musée⟧' },
    {
      bad: '## Objectifs\n\n| Objectif | Indicateur | Échéance |\n|---|---|---|\n| ⟦Accueillir les groupes au bar⟧ | | juin 2026 |\n',
      fixed:
        '## Objectifs\n\n| Objectif | Indicateur | Échéance |\n|---|---|---|\n| Accueillir les groupes au bar | 10 soirées seule | juin 2026 |\n',
      fill: { measure: '10 soirées seule' },
    },
    { good: 'Présenter deux dossiers au comité de direction avant décembre 2026' },
    { good: 'Faire passer ma note d’inspection de satisfaisant à excellent' },
    { good: 'Devenir cheffe de rayon en 2028' },
    { good: 'Faire le tour de l’entrepôt avec la préventionniste chaque vendredi' },
    { good: 'Réussir l’examen de la Régie du bâtiment' },
    {
      good: '## Objectifs\n\n- Prendre la parole aux réunions de chantier\n  - Indicateur : une proposition par semaine à l’ordre du jour\n',
    },
  ],
}

export default text
