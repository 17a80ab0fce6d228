import type { Entry } from '../../../plan/words'
import { abstractThings, concreteThings, crops } from './objects'

/** Verbs that name no result: mental acts, and change without a measure. */
// biome-ignore format: word lists read best filled, line by line
export const vagueVerbs: readonly Entry[] = [
  {
    forms: [
      'learn', 'learns', 'learning', 'understand', 'understands', 'understanding', 'explore', 'explores',
      'exploring', 'discover', 'discovers', 'discovering', 'learn about', 'learn more about', 'learn how to',
      'learning how to', 'learning about', 'better understand', 'understand better',
      'gain an understanding of', 'gain a better understanding of', 'get an understanding of',
      'have a better understanding of', 'a better understanding of', 'learn more', 'keep learning',
      'continue learning', 'teach myself', 'teaching myself',
    ],
    category: 'vague-verb',
    group: 'mental',
    unless: [
      { after: ['microsoft', 'ms', 'linkedin', 'google'] },
      { before: ['you a', 'lunch'] },
    ],
    yes: 'Learn Kubernetes',
    no: 'Finish the Microsoft Learn path on identity',
  },
  {
    forms: [
      'know', 'knowing', 'know more about', 'know how to', 'get to know', 'getting to know', 'know about',
    ],
    category: 'vague-verb',
    group: 'mental',
    yes: 'Know the payroll system',
    no: 'Publish a know-how guide for shift leads',
  },
  {
    forms: ['study', 'studying'],
    category: 'vague-verb',
    group: 'mental',
    unless: [
      {
        before: [
          'leave', 'day', 'days', 'group', 'groups', 'plan', 'hours', 'time', 'skills', 'trip', 'room',
          'guide', 'abroad', 'club', 'buddy', 'visit', 'report',
        ],
      },
      { after: ['case', 'work', 'pilot', 'field', 'nature', 'self', 'feasibility', 'time'] },
      { nounAfterDeterminer: true },
    ],
    yes: 'Study the anatomy of the hand',
    no: 'Book the study leave for May',
  },
  {
    forms: [
      'familiarise', 'familiarize', 'familiarise myself with', 'familiarize myself with', 'familiarising',
      'familiarizing', 'get familiar with', 'getting familiar with', 'become familiar with',
      'becoming familiar with', 'be familiar with', 'become aware of', 'be aware of', 'be more aware of',
      'raise awareness of', 'get to grips with', 'getting to grips with', 'get comfortable with',
      'getting comfortable with', 'become comfortable with', 'feel comfortable with', 'be comfortable with',
      'get used to', 'get my head around', 'wrap my head around', 'get my head round', 'get a handle on', 'get the hang of', 'get up to speed on', 'get up to speed with', 'dive into', 'dive deeper into',
      'diving into', 'dig into', 'delve into', 'immerse myself in', 'expose myself to',
    ],
    category: 'vague-verb',
    group: 'mental',
    yes: 'Get familiar with the new booking system',
    no: 'Print the poster “Familiarise yourself with the exits”',
  },
  {
    forms: [
      'think about', 'thinking about', 'think through', 'think more about', 'reflect on', 'reflecting on',
      'look into', 'looking into', 'read up on', 'reading up on', 'read more', 'reading more',
      'read more about', 'read about', 'reading about', 'find out about', 'find out more about', 'brush up',
      'brush up on', 'brushing up on', 'brush up my', 'refresh my knowledge of', 'refresh my skills',
      'catch up on', 'grasp', 'grasping', 'absorb', 'appreciate', 'appreciating', 'gain knowledge',
      'gain knowledge of', 'gain more knowledge', 'gain insight', 'gain insights', 'gain insight into',
      'acquire knowledge', 'acquire skills', 'acquire new skills', 'gain skills', 'gain new skills',
      'get into', 'getting into',
    ],
    category: 'vague-verb',
    group: 'mental',
    yes: 'Look into a nursing conversion course',
    no: 'Chair the “Think about bees” week',
  },
  {
    forms: ['research', 'researching'],
    category: 'vague-verb',
    group: 'mental',
    unless: [
      {
        before: [
          'assistant', 'associate', 'fellow', 'fellowship', 'nurse', 'post', 'grant', 'paper', 'project',
          'projects', 'lab', 'group', 'role', 'engineer', 'scientist', 'proposal', 'degree', 'team', 'ethics',
          'manager', 'plan', 'interviews', 'methods', 'question', 'shows', 'suggests', 'says', 'finds',
        ],
      },
      { after: ['market', 'user', 'clinical', 'own', 'action', 'qualitative'] },
      { nounAfterDeterminer: true },
    ],
    yes: 'Research the care sector',
    no: 'Hand in the research proposal',
  },
  {
    forms: [
      'improve', 'improves', 'improving', 'enhance', 'enhances', 'enhancing', 'strengthen', 'strengthens',
      'strengthening', 'boost', 'boosts', 'boosting', 'optimise', 'optimises', 'optimising', 'optimize',
      'optimizes', 'optimizing', 'deepen', 'deepens', 'deepening', 'expand', 'expands', 'expanding',
      'broaden', 'broadens', 'broadening', 'widen', 'widens', 'widening', 'hone', 'hones', 'honing',
      'sharpen', 'sharpens', 'sharpening', 'refine', 'refines', 'refining', 'upskill', 'upskills',
      'upskilling', 'reskill', 'reskills', 'reskilling', 'nurture', 'nurtures', 'nurturing', 'cultivate',
      'cultivates', 'cultivating', 'foster', 'fosters', 'fostering', 'maximise', 'maximises', 'maximising',
      'maximize', 'maximizes', 'maximizing', 'elevate', 'elevates', 'elevating', 'accelerate', 'accelerates',
      'accelerating', 'diversify', 'diversifies', 'diversifying', 'intensify', 'intensifies', 'intensifying',
      'reinforce', 'reinforces', 'reinforcing', 'keep improving', 'continue improving', 'keep developing',
      'continue developing', 'level up', 'levelling up', 'leveling up', 'skill up', 'skilling up', 'ramp up',
      'fine-tune', 'fine-tuning', 'step up my', 'step up our', 'work on', 'working on', 'work on myself',
      'working on myself', 'work on my', 'do better', 'doing better', 'do more', 'doing more',
      'improvement of', 'improvement in', 'improvements to', 'enhancement of', 'strengthening of',
      'deepening of', 'broadening of', 'expansion of', 'optimisation of', 'optimization of',
    ],
    category: 'vague-verb',
    group: 'change',
    unless: [{ nounAfterDeterminer: true }],
    yes: 'Improve my bedside manner',
    no: 'Write up the improvement of the roof',
  },
  {
    forms: ['develop', 'develops', 'developing'],
    category: 'vague-verb',
    group: 'change',
    needs: [{ withObject: abstractThings }],
    yes: 'Develop my leadership skills',
    no: 'Develop a pricing tool for the shop',
  },
  {
    forms: ['develop', 'develops', 'developing', 'development of'],
    category: 'vague-verb',
    group: 'change',
    unless: [
      { withObject: [...concreteThings, ...abstractThings] },
      { nounAfterDeterminer: true },
    ],
    yes: 'Develop as a nurse',
    no: 'Develop a pricing tool for the shop',
  },
  {
    forms: ['build', 'builds', 'building', 'build up', 'building up'],
    category: 'vague-verb',
    group: 'change',
    needs: [{ withObject: abstractThings }],
    yes: 'Build a strong professional network',
    no: 'Build a pricing tool for the shop',
  },
  {
    forms: [
      'grow', 'grows', 'growing', 'grow as', 'grow into', 'keep growing', 'continue to grow',
      'continue growing', 'growth of', 'growth in',
    ],
    category: 'vague-verb',
    group: 'change',
    unless: [
      { withObject: crops },
      { nounAfterDeterminer: true },
    ],
    yes: 'Grow the network',
    no: 'Grow tomatoes for the restaurant',
  },
  {
    forms: [
      'increase', 'increases', 'increasing', 'reduce', 'reduces', 'reducing', 'decrease', 'decreases',
      'decreasing', 'raise', 'raises', 'raising', 'lower', 'lowers', 'lowering', 'minimise', 'minimises',
      'minimising', 'minimize', 'minimizes', 'minimizing', 'lessen', 'lessens', 'lessening', 'increase in',
      'reduction of', 'reduction in', 'cut down on', 'cutting down on', 'cut back on',
    ],
    category: 'vague-verb',
    group: 'change',
    unless: [
      { withNumber: true },
      { withObject: ['from', 'under', 'below', 'half', '%', 'zero', 'a third', 'a quarter', 'at least'] },
      { nounAfterDeterminer: true },
    ],
    yes: 'Reduce waste in the kitchen',
    no: 'Reduce handover errors from 8 to 3 a month',
  },
  {
    forms: [
      'get better', 'get better at', 'get better with', 'get better in', 'getting better',
      'getting better at', 'getting better with', 'become better', 'become better at', 'becoming better',
      'becoming better at', 'be better', 'be better at', 'being better', 'being better at', 'be better with',
      'become a better', 'becoming a better', 'be a better', 'being a better', 'get stronger',
      'get stronger at', 'get stronger in', 'getting stronger', 'get faster', 'get faster at', 'get quicker',
      'get quicker at', 'get fitter', 'get healthier', 'get good at', 'become stronger', 'become faster',
      'become quicker', 'be stronger at', 'make progress', 'make progress in', 'making progress',
    ],
    category: 'vague-verb',
    group: 'change',
    yes: 'Get better at expo',
    no: 'Mail 40 cards that say “Get better soon, all of you”',
  },
  {
    forms: [
      'better at', 'better with', 'better in', 'better my', 'better myself', 'stronger at', 'stronger in',
      'faster at', 'quicker at',
    ],
    category: 'vague-verb',
    group: 'change',
    unless: [{ notLeading: true }],
    yes: 'Better at delegating',
    no: 'Learn why the new rota is better at weekends',
  },
  {
    forms: ['polish', 'polishing'],
    category: 'vague-verb',
    group: 'change',
    unless: [
      {
        before: [
          'language', 'lessons', 'lesson', 'course', 'class', 'classes', 'exam', 'a1', 'a2', 'b1', 'b2',
          'speakers', 'customers', 'community', 'for',
        ],
      },
      { after: ['nail', 'shoe', 'french', 'gel'] },
      { nounAfterDeterminer: true },
    ],
    yes: 'Polish my presentation style',
    no: 'Take the Polish A2 exam',
  },
  {
    forms: ['progress', 'progressing', 'evolve', 'evolving'],
    category: 'vague-verb',
    group: 'change',
    unless: [
      { withNumber: true },
      { nounAfterDeterminer: true },
      {
        before: [
          'report', 'reports', 'note', 'notes', 'log', 'review', 'reviews', 'meeting', 'meetings', 'so far',
          'to', 'from',
        ],
      },
    ],
    yes: 'Progress in my field',
    no: 'Progress 0/5 accepted reports',
  },
  {
    forms: ['apply', 'applying'],
    category: 'vague-verb',
    group: 'change',
    needs: [
      {
        withObject: [
          'skills', 'skill', 'knowledge', 'learning', 'techniques', 'lessons', 'what i learn',
          'what i learned', 'principles', 'theory',
        ],
      },
    ],
    yes: 'Apply my new knowledge at work',
    no: 'Apply to five clinics',
  },
  {
    forms: ['continue', 'continuing', 'continue to', 'continue with', 'maintain', 'maintaining'],
    category: 'vague-verb',
    group: 'change',
    needs: [
      {
        withObject: [
          ...abstractThings, 'growth', 'development', 'learning', 'improvement', 'balance', 'motivation',
        ],
      },
    ],
    yes: 'Continue my professional growth',
    no: 'Continue to chair the Friday handover',
  },
]
