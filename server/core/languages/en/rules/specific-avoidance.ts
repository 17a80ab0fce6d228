import type rule from '../../../rules/specific-avoidance'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Away from, not towards',
  why: 'Goals of getting away from something go with slower progress and lower well-being than goals of getting somewhere. What you want to leave tells nobody, you included, where to look next.',
  off: 'Turn it off for a list of habits to drop, or name its heading in “allowSections”.',
  says: {
    leaves: () => 'This says what you leave. Say what you are going toward.',
  },
  offers: {
    addApproach: () => 'Add what you want instead',
  },
  options: {
    allowSections: 'Headings under which leaving something is the point.',
    ignoreWhenApproachPresent: 'Keep quiet where the line also says what for.',
  },
  examples: [
    {
      bad: '⟦Get away from night shifts⟧',
      fixed: 'Get away from night shifts so that I work on the day-surgery unit by October 2026',
      fill: { instead: 'I work on the day-surgery unit by October 2026' },
    },
    { bad: '⟦Not work for a micromanager any more⟧' },
    { bad: 'I want to ⟦get off the snagging list⟧' },
    { bad: '⟦No more split shifts⟧' },
    { bad: '⟦Leave the call centre⟧' },
    { bad: '⟦Stop saying yes to relief milking for half the parish⟧' },
    {
      as: 'statement',
      bad: '## What are your career goals?\n\nI want to ⟦get off the Saturday football rota⟧.\n',
    },
    {
      as: 'statement',
      bad: '## Why are you applying?\n\nI make kitchen worktops for a firm in Nowa Huta. I ⟦don’t want to cut worktops any more⟧. Your yard still sets out by hand.\n',
    },
    { good: 'Move to the day-surgery unit by October 2026' },
    { good: 'Join a team where I own my own client portfolio by May 2026' },
    { good: 'Leave the night shift to become a day-unit nurse by October 2026' },
    { good: 'Quit the depot and drive a school bus from September 2026' },
    { good: 'Leave retail for a joinery apprenticeship in Hull' },
    { good: 'No e-mail after 18:30' },
    { good: 'Stop smoking by May 2026' },
    { good: 'Take 12 weeks of parental leave from May 2026' },
    { good: 'Leave a legacy of 40 trained bell-ringers by 2030' },
    { good: 'Drive a non-stop service to Perth by June 2026' },
    {
      good: '## Stop doing\n\n- Stop covering every Sunday\n\n## Goals\n\n- Drive route 6 alone by May 2026\n',
    },
    {
      as: 'statement',
      good: '## What are your career goals?\n\nI want to leave the depot to become a signal technician by 2028.\n',
    },
  ],
}

export default text
