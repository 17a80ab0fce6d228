import type rule from '../../../rules/statement-not-practised'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'No rehearsal planned',
  why: 'What has been said aloud once comes easier when it counts, and only aloud does one hear what is too long. One run with somebody who listens is enough to begin with.',
  off: 'Turn it off when you rehearse with a coach who keeps the notes.',
  says: {
    none: () => 'No sign that this was rehearsed. Plan one run aloud before the interview.',
  },
  offers: {
    addRehearsal: () => 'Add a task to rehearse aloud',
  },
  options: {
    daysBefore: 'How many days before the interview the last rehearsal should be.',
  },
  examples: [
    {
      bad: '---\njob: Dental assistant\ninterview-date: 2026-03-05\n---\n\n## ⟦What are your career goals?⟧\n\nI want to lead the surgery room by 2029, and your clinic trains its own assistants.\n',
      as: 'statement',
      fixed:
        '---\njob: Dental assistant\ninterview-date: 2026-03-05\n---\n\n## What are your career goals?\n\nI want to lead the surgery room by 2029, and your clinic trains its own assistants.\n\n## Practice\n\n- [ ] Rehearse aloud twice before 2026-03-04\n',
    },
    {
      bad: '---\njob: Dental assistant\ninterview-date: 2026-03-05\n---\n\n## ⟦What are your career goals?⟧\n\nI run the rota of a medical practice. Good medical practice means clean trays.\n',
      as: 'statement',
    },
    {
      bad: '---\njob: Ranger\n---\n\n## ⟦What are your career goals?⟧\n\nI want to lead the night walks by June 2027.\n\n## Notes\n\n- Choir practice moves to Thursday\n- Take the blue jacket\n',
      as: 'statement',
    },
    {
      bad: '---\njob: Actuary\n---\n\n## ⟦What are your career goals?⟧\n\nI want the last exam by May 2027.\n\n## To bring\n\n- [ ] Two copies of the CV\n',
      as: 'statement',
      fixed:
        '---\njob: Actuary\n---\n\n## What are your career goals?\n\nI want the last exam by May 2027.\n\n## To bring\n\n- [ ] Two copies of the CV\n- [ ] Rehearse aloud twice before 2026-02-01\n',
      fill: { date: '2026-02-01' },
    },
    {
      bad: '---\ninterview-date: 2026-02-10\n---\n\n## ⟦What are your career goals?⟧\n\nI want to keep bees for a living by 2028.\n',
      as: 'statement',
    },
    {
      good: '---\njob: Dental assistant\ninterview-date: 2026-03-05\n---\n\n## What are your career goals?\n\nI want to lead the surgery room by 2029, and your clinic trains its own assistants.\n\n## To do\n\n- [x] Mock interview with Dana, 2026-03-02\n',
      as: 'statement',
    },
    {
      good: '---\njob: Dental assistant\ninterview-date: 2026-03-05\npractised: 2026-03-02\n---\n\n## What are your career goals?\n\nI want to lead the surgery room by 2029, and your clinic trains its own assistants.\n',
      as: 'statement',
    },
    {
      good: '---\njob: Plumber\ninterview-date: 2026-01-10\n---\n\n## What are your career goals?\n\nI want to lead the surgery room by 2029, and your clinic trains its own assistants.\n',
      as: 'statement',
    },
    {
      good: '---\njob: Choir director\n---\n\n## What are your career goals?\n\nI want to lead the surgery room by 2029, and your clinic trains its own assistants.\n\n## Practice\n\n- 3 March, in the car, a minute fifty\n',
      as: 'statement',
    },
    {
      good: '---\njob: Postman\n---\n\n## What are your career goals?\n\nI want to lead the surgery room by 2029, and your clinic trains its own assistants.\n\n## Before\n\n- say it out loud to my son on Sunday\n',
      as: 'statement',
    },
    {
      good: '---\njob: Archivist\n---\n\n# Cover letter\n\nI want to lead the surgery room by 2029, and your clinic trains its own assistants.\n',
      as: 'statement',
    },
    {
      good: '## What are your career goals?\n\nI want to lead the surgery room by 2029, and your clinic trains its own assistants.\n',
      as: 'statement',
    },
  ],
}

export default text
