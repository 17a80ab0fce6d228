import type rule from '../../../rules/specific-vague-term'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Terme vague',
  why: 'Plusieurs, mieux, pertinent, etc.\u00a0: avec ces mots, deux personnes tombent d’accord sans parler de la même chose. Les guides de rédaction des cahiers des charges les écartent, parce qu’ils ne se vérifient pas. Un chiffre, un nom ou un niveau dit la même chose sans laisser de doute.',
  off: 'Désactivez-la le temps de rassembler des idées, ou écartez une famille de mots avec l’option «\u00a0categories\u00a0».',
  says: {
    quantifier: ({ term }, show) => `${show.quote(term)} peut être n’importe quel nombre. Dites combien.`,
    degree: ({ term }, show) =>
      `${show.quote(term)} n’a pas de mesure. Dites de combien, à quel rythme ou selon quel repère.`,
    quality: ({ term }, show) =>
      `${show.quote(term)} n’a pas le même sens pour tout le monde. Dites à quoi on le reconnaîtra.`,
    openEnded: ({ term }, show) =>
      `${show.quote(term)} laisse la liste ouverte. Nommez ce qu’elle contient, ou arrêtez-la ici.`,
    buzzword: ({ term }, show) => `${show.quote(term)} peut tout vouloir dire ici. Nommez ce que vous ferez.`,
  },
  offers: {
    dropTail: ({ term }, show) => `Supprimer ${show.quote(term)}`,
    count: ({ term }, show) => `Remplacer ${show.quote(term)} par un nombre`,
  },
  options: {
    categories: 'Quelles familles de mots signaler.',
    allow: 'Mots de ces listes que vos plans peuvent employer.',
    maxPerGoal: 'Combien de mots d’un même objectif signaler à la fois.',
  },
  examples: [
    {
      bad: 'Postuler dans les hôpitaux, les cliniques, ⟦etc.⟧',
      fixed: 'Postuler dans les hôpitaux, les cliniques',
    },
    {
      bad: 'Suivre ⟦quelques⟧ modules de secourisme',
      fixed: 'Suivre 4 modules de secourisme',
      fill: { count: '4' },
    },
    { bad: 'Obtenir ⟦plusieurs⟧ bonnes certifications' },
    { bad: 'Monter un dossier ⟦solide⟧ pour le jury' },
    { bad: 'Appeler ⟦régulièrement⟧ les familles' },
    { bad: 'Proposer des animations ⟦innovantes⟧ au CDI' },
    { bad: 'Réparer les vélos, les trottinettes ⟦et ainsi de suite⟧' },
    { good: 'Suivre les deux formations du catalogue sur les marchés publics' },
    { good: 'Postuler dans 12 cliniques de Laval' },
    { good: 'Passer les épreuves du Meilleur Ouvrier de France en mai 2027' },
    { good: 'Servir plus de 80 couverts un vendredi soir d’ici juin 2026' },
    { good: 'Appeler régulièrement les familles : une fois par mois' },
    { good: 'Lire «\u00a0Le bon pain, et plusieurs autres\u00a0» et en cuire 10 recettes' },
    { good: 'Remplir le bon de commande des blouses avant le 30 avril 2026' },
    {
      good: 'Tenir plusieurs étals au marché de la Croix-Rousse dès mai 2026',
      options: { allow: ['Plusieurs'] },
    },
  ],
}

export default text
