import type rule from '../../../rules/specific-hedge'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Porte de sortie',
  why: 'C’est l’engagement qui fait avancer un objectif\u00a0: on agit plus souvent quand on a écrit «\u00a0je passerai\u00a0» que «\u00a0peut-être, si j’ai le temps\u00a0». Le doute mérite d’être noté, mais parmi les risques ou les questions, là où on peut l’examiner.',
  off: 'Désactivez-la pour un premier jet, ou quand une équipe note d’abord des envies avant de choisir.',
  says: {
    one: ({ hedge }, show) =>
      `${show.quote(hedge)} laisse une porte de sortie. Dites ce que vous ferez\u202f; notez le doute à part.`,
    two: ({ hedges }, show) =>
      `${show.list(hedges.slice(0, 3).map(show.quote))}\u00a0: l’engagement s’efface. Dites ce que vous ferez.`,
  },
  offers: {
    drop: ({ hedges }, show) => `Supprimer ${show.list(hedges.map(show.quote))}`,
  },
  options: {
    politeForms:
      'Signaler «\u00a0j’aimerais\u00a0» quand l’objectif est vague lui aussi et n’a pas d’échéance.',
  },
  examples: [
    {
      bad: '⟦J’aimerais⟧ éventuellement passer chef d’équipe',
      fixed: 'Passer chef d’équipe',
    },
    {
      bad: '⟦Essayer de⟧ finir le cours de soudure, si j’ai le temps',
      fixed: 'Finir le cours de soudure',
    },
    {
      bad: '⟦Peut-être⟧ animer un atelier de coupe le samedi',
      fixed: 'Animer un atelier de coupe le samedi',
    },
    { bad: 'Passer le CACES en juin 2026, ⟦si possible⟧', fixed: 'Passer le CACES en juin 2026' },
    { bad: 'Formateur en écoconduite, ⟦éventuellement⟧' },
    { bad: '⟦Je pourrais⟧ postuler comme directrice adjointe de la crèche' },
    { bad: '⟦J’aimerais⟧ améliorer mon allemand' },
    {
      bad: '## Objectifs\n\nAprès l’apprentissage, ⟦j’espère⟧ tenir la régie lumière du théâtre de Namur.\n',
      fixed: '## Objectifs\n\nAprès l’apprentissage, je vais tenir la régie lumière du théâtre de Namur.\n',
    },
    {
      as: 'statement',
      bad: '## Quels sont vos objectifs de carrière\u00a0?\n\nÀ terme, ⟦j’aimerais⟧ peut-être diriger la bibliothèque de Rimouski.\n',
    },
    {
      as: 'reflection',
      bad: '# Mon bilan de l’année\n\n## Objectifs pour 2026\n\n- ⟦Idéalement⟧ présider le comité de sécurité\n',
    },
    { good: 'Je passe chef d’équipe en septembre 2027' },
    {
      good: 'Finir le cours de soudage MIG d’ici le 30 avril 2027\u00a0; deux soirs par semaine sont réservés',
    },
    { good: 'J’aimerais réussir le concours d’ATSEM en octobre 2026' },
    { good: 'Passer l’habilitation électrique en mai ou peut-être en juin 2026' },
    { good: 'Si le stage de juin est complet, essayer de réserver celui de septembre' },
    { good: 'Demander au CFA si je peux suivre le module en soirée, avant le 30 mars 2026' },
    { good: 'Vendre un peu plus de 10 vélos par semaine dès mai 2026' },
    { good: 'Poser ma candidature en mai 2026 au poste de garde forestier' },
    {
      good: '## Risques\n\n- Peut-être que le dépôt ferme\n\n## Objectifs\n\n- Conduire seule la ligne 6 d’ici mai 2026\n',
    },
    {
      as: 'statement',
      good: '## Quels sont vos objectifs de carrière\u00a0?\n\nJe souhaiterais encadrer l’équipe de nuit d’ici mars 2028.\n',
    },
    {
      as: 'reflection',
      good: '# Mon bilan de l’année\n\n## Objectifs pour 2026\n\n- Présider le comité de sécurité dès mai 2026\n',
    },
  ],
}

export default text
