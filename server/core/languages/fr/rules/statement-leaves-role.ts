import type rule from '../../../rules/statement-leaves-role'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Réponse qui s’éloigne du poste',
  why: 'Dans «\u00a0je veux moins de contact avec la clientèle\u00a0», qui recrute entend que vous voulez moins de ce qui fait le poste. Dites plutôt ce qui vous y attire\u202f; ce qui vous fatigue relève d’une autre conversation.',
  off: 'Désactivez-la quand votre réponse explique, à la demande de votre responsable, un changement de poste en interne.',
  says: {
    duty: ({ duty }, show) =>
      `On entend : moins de ${show.quote(duty)}, et c’est le poste. Dites ce que vous voulez y faire.`,
  },
  offers: {
    sayWish: () => 'Dire plutôt ce que vous voulez faire dans ce poste',
  },
  options: {
    coreDuties:
      'Les tâches qui comptent en plus de celles que Goalmark connaît, en listes nommées d’après un mot de l’intitulé du poste ou un métier (`care`, `sales`, `teaching`)\u202f; `*` vaut pour tous les postes.',
  },
  examples: [
    {
      bad: '---\nposte: vendeur\n---\n\n# Ma réponse\n\nJe veux ⟦moins de contact avec la clientèle⟧.\n',
      as: 'statement',
      fixed: '---\nposte: vendeur\n---\n\n# Ma réponse\n\nIci, je veux fidéliser la clientèle du rayon.\n',
      fill: { wish: 'fidéliser la clientèle du rayon' },
    },
    {
      bad: '---\nposte: réceptionniste\n---\n\n# Ma réponse\n\nJe ⟦ne veux plus répondre au téléphone⟧.\n',
      as: 'statement',
    },
    {
      bad: '---\nposte: gérant adjoint de magasin\n---\n\n# Ma réponse\n\nJe veux ⟦quitter la vente⟧, ⟦moins travailler avec les clients⟧ et rester en coulisses.\n',
      as: 'statement',
    },
    {
      bad: '---\nposte: gérante adjointe, peinture\n---\n\n# Ma réponse\n\nLe service au ⟦comptoir, c’est moins mon fort⟧, je suis mieux avec les commandes.\n',
      as: 'statement',
    },
    {
      bad: '---\nposte: aide-soignante\n---\n\n# Ma réponse\n\nJ’aimerais faire ⟦le moins de toilettes⟧ possible.\n',
      as: 'statement',
    },
    {
      bad: '---\nposte: conseillère clientèle\n---\n\n# Ma réponse\n\nJe souhaite ⟦m’éloigner un peu du contact clientèle⟧.\n',
      as: 'statement',
    },
    {
      bad: '---\nposte: guide au musée\ntaches: visites contées\n---\n\n# Ma réponse\n\nLes ⟦visites contées, ce n’est pas mon truc⟧.\n',
      as: 'statement',
    },
    {
      bad: '---\nposte: conducteur routier\n---\n\n# Ma réponse\n\nJ’en ai ⟦marre de la route⟧ la nuit.\n',
      as: 'statement',
    },
    {
      good: '---\nposte: vendeur\n---\n\n# Ma réponse\n\nJe veux fidéliser la clientèle du rayon.\n',
      as: 'statement',
    },
    {
      good: '---\nposte: vendeuse\n---\n\n# Ma réponse\n\nJe veux plus tard former les nouvelles vendeuses.\n',
      as: 'statement',
    },
    {
      good: '---\nposte: médiatrice culturelle\n---\n\n# Ma réponse\n\nJe quitte l’enseignement pour devenir médiatrice chez vous.\n',
      as: 'statement',
    },
    {
      good: '---\nposte: réceptionniste\n---\n\n# Ma réponse\n\nJe ne veux pas quitter la réception, je veux la tenir seule.\n',
      as: 'statement',
    },
    {
      good: '---\nposte: aide-soignant\n---\n\n# Ma réponse\n\nJe ne veux pas que les résidents mangent seuls.\n',
      as: 'statement',
    },
    {
      good: '---\nposte: serveuse\n---\n\n# Ma réponse\n\nJe n’aime pas faire attendre les clients, je passe à chaque table.\n',
      as: 'statement',
    },
    {
      good: '---\nposte: vendeur\n---\n\n# Ma réponse\n\nJe veux passer 20 % de temps en moins avec les retours des clients.\n',
      as: 'statement',
    },
    {
      good: '---\nposte: caissière\n---\n\n# Ma réponse\n\nOn m’a appris à ne jamais dire «\u00a0je veux moins de contact avec la clientèle\u00a0». J’aime les gens.\n',
      as: 'statement',
    },
    {
      good: '---\nposte: professeur de guitare\n---\n\n# Ma réponse\n\nJe veux quitter les remplacements et garder mes élèves plus d’une année.\n',
      as: 'statement',
    },
    {
      good: '---\nposte: secrétaire de scolarité\n---\n\n# Ma réponse\n\nJe ne quitte pas mon bureau par lassitude, j’en ai fait le tour.\n',
      as: 'statement',
    },
    {
      bad: '---\nposte: Soigneuse animalière\n---\n\n# Ma réponse\n\nJe ⟦préfère ne pas animer les goûters⟧. J’aime nourrir les loutres.\n',
      as: 'statement',
      options: { coreDuties: { soigneuse: ['goûters'] } },
    },
    {
      good: '---\nposte: Jardinière du parc\n---\n\n# Ma réponse\n\nJe préfère ne pas animer les goûters. J’aime planter.\n',
      as: 'statement',
      options: { coreDuties: { soigneuse: ['goûters'] } },
    },
  ],
}

export default text
