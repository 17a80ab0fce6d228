import type { Suggestions } from '../suggestion-words'

/** What is proposed to somebody who writes a plan in English. */
export const suggestions: Suggestions = {
  headings: [
    ['Target role', 'target'],
    ['Why', 'motivation'],
    ['Goals', 'goals'],
    ['Short-term goals', 'goals'],
    ['Medium-term goals', 'goals'],
    ['Long-term goals', 'goals'],
    ['Key results', 'kr'],
    ['Milestones', 'milestones'],
    ['Action plan', 'actions'],
    ['Skills', 'skills'],
    ['Skills to develop', 'gaps'],
    ['Competencies', 'competency'],
    ['What the role requires', 'research'],
    ['Resources', 'means'],
    ['Obstacles', 'risks'],
    ['People', 'people'],
    ['Achievements', 'evidence'],
    ['Review', 'review'],
  ],
  labels: {
    deadline: 'Due',
    metric: 'Measure',
    means: 'Resources',
    motivation: 'Why',
    people: 'With',
    risk: 'Obstacle',
    status: 'Status',
  },
  beforeDay: ['by', 'before', 'until', 'no later than'],
  rhythms: ['weekly', 'monthly', 'quarterly', 'every six months', 'yearly'],
}
