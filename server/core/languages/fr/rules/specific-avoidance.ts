import type rule from '../../../rules/specific-avoidance'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Un départ sans destination',
  why: 'Les objectifs qui consistent à fuir quelque chose avancent moins bien et pèsent davantage que ceux qui mènent quelque part. Ce que vous voulez quitter ne dit à personne, vous y compris, où chercher ensuite.',
  off: 'Désactivez-la pour une liste d’habitudes à abandonner, ou indiquez son titre dans «\u00a0allowSections\u00a0».',
  says: {
    leaves: () => 'On lit ce que vous quittez. Dites vers quoi vous allez.',
  },
  offers: {
    addApproach: () => 'Ajouter ce que vous voulez à la place',
  },
  options: {
    allowSections: 'Titres sous lesquels il s’agit justement d’arrêter quelque chose.',
    ignoreWhenApproachPresent: 'Ne rien signaler quand la ligne dit aussi vers quoi vous allez.',
  },
  examples: [
    {
      bad: '⟦Ne plus travailler avec le public⟧',
      fixed: 'Ne plus travailler avec le public pour rejoindre le service archives d’ici mars 2027',
      fill: { instead: 'rejoindre le service archives d’ici mars 2027' },
    },
    { bad: '⟦Quitter les urgences⟧' },
    { bad: 'Je veux ⟦sortir de l’intérim⟧' },
    { bad: '⟦Arrêter les horaires coupés⟧' },
    { bad: '⟦Ne plus dépendre de l’humeur du chef de quai⟧' },
    { bad: '⟦Éviter les conflits avec le contremaître⟧' },
    {
      as: 'statement',
      bad: '## Quels sont vos objectifs de carrière\u00a0?\n\nJe veux ⟦quitter l’intérim⟧.\n',
    },
    {
      as: 'statement',
      bad: '## Pourquoi postulez-vous\u00a0?\n\nJe taille des plans de travail à Ciney. Je ⟦ne veux plus tailler de plans de travail⟧. Votre atelier trace encore à la main.\n',
    },
    { good: 'Rejoindre le service archives comme documentaliste d’ici mars 2027' },
    { good: 'Gérer mon propre portefeuille de 20 clients d’ici mai 2026' },
    { good: 'Quitter les urgences pour devenir infirmière scolaire d’ici octobre 2026' },
    { good: 'Quitter le dépôt et conduire un car scolaire dès septembre 2026' },
    { good: 'Quitter le commerce pour un apprentissage en menuiserie à Tours' },
    { good: 'Ne plus ouvrir mes courriels après 18 h 30' },
    { good: 'Arrêter de fumer avant mai 2026' },
    { good: 'Poser 12 semaines de congé parental en mai 2026' },
    { good: 'Sortir un guide des sentiers en juin 2026' },
    { good: 'À partir de mars 2026, suivre le cours du soir en comptabilité' },
    {
      good: '## À arrêter\n\n- Ne plus remplacer tous les dimanches\n\n## Objectifs\n\n- Conduire seule la ligne 6 d’ici mai 2026\n',
    },
    {
      as: 'statement',
      good: '## Quels sont vos objectifs de carrière\u00a0?\n\nJe veux quitter le dépôt pour devenir technicienne de signalisation d’ici 2028.\n',
    },
  ],
}

export default text
