import type rule from '../../../rules/realistic-absolute'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Tout ou rien',
  why: 'Toujours, jamais, tout, parfait\u00a0: il suffit d’un mauvais jour pour que l’objectif soit manqué, et il ne reste plus rien à viser. Un seuil à votre portée se tient, se compte et se relève.',
  off: 'Désactivez-la là où zéro est la règle du métier, en sécurité par exemple, ou acceptez des mots avec «\u00a0allow\u00a0».',
  says: {
    absolute: ({ term }, show) =>
      `${show.quote(term)} n’admet aucun mauvais jour. Donnez un seuil que vous pourrez tenir.`,
  },
  offers: {
    threshold: ({ term }, show) => `Remplacer ${show.quote(term)} par un pourcentage`,
  },
  options: {
    allow: 'Les mots qui peuvent rester.',
  },
  examples: [
    { bad: 'Ne ⟦jamais⟧ faire d’erreur de caisse' },
    { bad: 'Devenir ⟦la meilleure⟧ institutrice du canton' },
    {
      bad: '⟦Toujours⟧ rappeler les familles dans la journée',
      fixed: 'Rappeler les familles dans la journée au moins 95\u00a0% du temps',
      fill: { share: '95' },
    },
    {
      bad: 'Répondre à ⟦tous les⟧ courriers des locataires',
      fixed: 'Répondre à au moins 90\u00a0% des courriers des locataires',
    },
    { bad: 'Maîtriser ⟦tout⟧ Linux' },
    { bad: 'Satisfaire ⟦tout le monde⟧ au service du midi' },
    { bad: 'Tenir des audiences ⟦parfaites⟧ d’ici fin décembre 2026' },
    { bad: 'Répondre à ⟦chaque⟧ lettre des locataires' },
    {
      as: 'statement',
      bad: '## Quels sont vos objectifs de carrière\u00a0?\n\nJe souhaite être ⟦le meilleur⟧ soigneur du zoo d’ici 2028.\n',
    },
    {
      as: 'reflection',
      bad: '# Mon bilan de l’année\n\n## Objectifs pour 2026\n\n- Ne ⟦jamais⟧ manquer une tournée d’arrosage\n',
    },
    { good: 'Ramener mes écarts de caisse sous 5 € par mois' },
    { good: 'Répondre à 90 % des courriels dans la journée' },
    { good: 'Relire le registre tous les lundis dès mai 2026' },
    { good: 'Valider tous les modules obligatoires de secourisme d’ici juin 2026' },
    { good: 'Passer les épreuves du Meilleur Ouvrier de France en mai 2027' },
    { good: 'Visiter tout d’abord 3 ateliers de reliure d’ici mai 2026' },
    { good: 'Accompagner une personne âgée à chaque sortie du mardi' },
    { good: 'Rédiger le bilan tout en gardant 2 jours de terrain par semaine' },
    { good: 'Présenter le cahier des bonnes pratiques à toute l’équipe en mai 2026' },
    {
      as: 'statement',
      good: '## Quels sont vos objectifs de carrière\u00a0?\n\nJe veux diriger une équipe où personne ne travaille seul en hauteur, d’ici 2028.\n',
    },
    {
      as: 'reflection',
      good: '# Mon bilan de l’année\n\n## Objectifs pour 2026\n\n- Manquer au plus 2 tournées d’arrosage par mois\n',
    },
  ],
}

export default text
