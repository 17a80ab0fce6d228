import type rule from '../../../rules/specific-vague-term'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Vague term',
  why: 'Several, better, relevant, etc.: such words let two readers agree and mean different things. Guides for writing requirements name them as defects, because nobody can check them. A figure, a name or a level says the same in fewer doubts.',
  off: 'Turn it off while you gather ideas, or turn off one class of words with the option “categories”.',
  says: {
    quantifier: ({ term }, show) => `${show.quote(term)} can be any number. Say how many.`,
    degree: ({ term }, show) =>
      `${show.quote(term)} has no size. Say how much, how often, or by what measure.`,
    quality: ({ term }, show) =>
      `${show.quote(term)} means something else to each reader. Say which, or what level.`,
    openEnded: ({ term }, show) =>
      `${show.quote(term)} leaves the list open. Name what belongs to it, or end it here.`,
    buzzword: ({ term }, show) => `${show.quote(term)} can mean anything here. Name the thing you will do.`,
  },
  offers: {
    dropTail: ({ term }, show) => `Delete ${show.quote(term)}`,
    count: ({ term }, show) => `Replace ${show.quote(term)} with a number`,
  },
  options: {
    categories: 'Which classes of words to speak of.',
    allow: 'Words of these lists that your plans may use.',
    maxPerGoal: 'How many words of one goal to speak of at once, open endings apart.',
  },
  examples: [
    {
      bad: 'Apply to hospitals, clinics, ⟦etc.⟧',
      fixed: 'Apply to hospitals, clinics',
    },
    {
      bad: 'Complete ⟦several⟧ first-aid modules',
      fixed: 'Complete 4 first-aid modules',
      fill: { count: '4' },
    },
    { bad: 'Get ⟦several⟧ good certifications' },
    { bad: 'Write ⟦relevant⟧ lesson notes for the Year 4 class' },
    { bad: 'Call parents ⟦regularly⟧ about reading' },
    { bad: 'Bring ⟦cutting-edge⟧ methods into my lessons' },
    { bad: 'Fix bikes, scooters ⟦and so on⟧' },
    { good: 'Earn the two infection-control certificates the clinic asks for' },
    { good: 'Apply to 12 clinics in Leeds' },
    { good: 'Pass the Good Clinical Practice exam by May 2026' },
    { good: 'Serve more than 80 covers on a Friday by June 2026' },
    { good: 'Call each pupil’s parents regularly: once a month' },
    { good: 'Read “Great Bread, Better Life” and bake 10 of its loaves' },
    {
      good: 'Run several stalls at the Leith market from May 2026',
      options: { allow: ['Several'] },
    },
  ],
}

export default text
