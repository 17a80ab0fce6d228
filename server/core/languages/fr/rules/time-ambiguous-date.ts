import type rule from '../../../rules/time-ambiguous-date'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Date à préciser',
  why: 'Une date que deux personnes placeraient à deux endroits du calendrier ne peut pas être tenue. Le jour et le mois s’échangent d’un pays à l’autre, un mois seul attend son année, et «\u00a0dans six mois\u00a0» compte depuis un jour que le plan doit donner. Un jour qui n’existe pas n’est souvent qu’une faute de frappe, mais on la découvre trop tard.',
  off: 'Désactivez-la si vous gardez le plan pour vous\u202f; si votre équipe a déjà une convention, réglez «\u00a0dateOrder\u00a0» et «\u00a0fiscalYearStartMonth\u00a0».',
  says: {
    twoWays: ({ text }, show) => `${show.quote(text)} se lit de deux façons. Écrivez le mois en lettres.`,
    impossible: ({ text }, show) =>
      `${show.quote(text)}\u00a0: ce jour n’existe pas. Vérifiez le jour et le mois.`,
    whichYear: ({ text }, show) =>
      `${show.quote(text)}, de quelle année\u202f? Ajoutez-la, ou datez le plan.`,
    whatAge: ({ text }, show) =>
      `${show.quote(text)}, c’est en quelle année\u202f? Écrivez l’année, ou votre âge d’aujourd’hui.`,
    fromWhen: ({ text }, show) =>
      `${show.quote(text)}, à compter de quand\u202f? Datez le plan, ou écrivez le jour lui-même.`,
    fiscalYear: ({ text }, show) =>
      `${show.quote(text)} dépend de l’exercice. Écrivez le dernier jour, ou réglez le premier mois.`,
    inverted: ({ text }, show) => `${show.quote(text)} finit avant de commencer. Vérifiez ces deux dates.`,
  },
  offers: {
    read: ({ date }, show) => `Lire le ${show.date(date)}`,
    datePlan: () => 'Dater le plan',
    replace: ({ text }, show) => `Écrire une autre date à la place de ${show.quote(text)}`,
  },
  options: {
    dateFormat:
      'Comment la correction écrit un jour\u00a0: le mois en lettres, «\u00a05 juin 2026\u00a0», ou tout en chiffres, `2026-06-05`.',
  },
  examples: [
    {
      bad: '---\nlang: en\ndate: 2026-01-15\n---\n\n## Goals\n\n- Pass the DELF by ⟦05/06/2026⟧ and move to the Quebec office\n',
      fixed:
        '---\nlang: en\ndate: 2026-01-15\n---\n\n## Goals\n\n- Pass the DELF by 5 June 2026 and move to the Quebec office\n',
    },
    {
      bad: 'Terminer la formation d’apicultrice avant le ⟦30 février 2026⟧',
      fixed: 'Terminer la formation d’apicultrice avant le 28 février 2026',
      fill: { date: '28 février 2026' },
    },
    {
      bad: '## Objectifs\n\n- Réussir l’épreuve pratique dans ⟦6 mois⟧\n',
      fixed: '---\ndate: 2026-01-15\n---\n\n## Objectifs\n\n- Réussir l’épreuve pratique dans 6 mois\n',
      fill: { date: '2026-01-15' },
    },
    { bad: '## Objectifs\n\n- Ouvrir le comptoir du marché d’ici ⟦mars⟧\n' },
    {
      bad: 'Tenir mon salon de coiffure, quatre fauteuils, ⟦avant 35 ans⟧',
      fixed: 'Tenir mon salon de coiffure, quatre fauteuils, d’ici le 31 décembre 2031',
      fill: { date: '31 décembre 2031' },
    },
    { bad: 'Présider le comité des finances d’ici ⟦FY27⟧' },
    { bad: 'Suivre le cours de greffe des arbres du ⟦1er juin 2026 au 1er mars 2026⟧' },
    { good: 'Terminer la formation d’apicultrice avant le 28 février 2026' },
    { good: 'Passer le DELF avant le 05/06/2026' },
    { good: 'Remettre l’enquête le 27/09/2026 et la carte le 03/10/2026' },
    { good: 'Ouvrir le comptoir du marché d’ici mars' },
    { good: 'Tenir mon salon de coiffure d’ici décembre 2031, l’année de mes 39 ans' },
    { good: 'Réussir l’épreuve pratique dans les 6 prochains mois' },
    { good: 'Suivre l’accueil sécurité dans les 3 mois suivant mon arrivée' },
    { good: 'Finir le module de lecture de plans avant les vacances de la construction' },
  ],
}

export default text
