import type rule from '../../../rules/statement-not-win-win'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Only one side wins',
  why: 'An answer convinces when both sides win: what the employer gains from you, and what this job gives to you. One without the other sounds like a wish list or like flattery.',
  off: 'Turn it off for a statement that nobody hires by, or set “require” to the halves you want.',
  says: {
    employerGain: () =>
      'Nothing on what the employer gains from you. Add one sentence: what changes for them?',
    ownGain: () =>
      'Nothing on how this job helps your goal. Add one sentence: what does it teach or allow you?',
    bothGains: () =>
      'Who wins? Add a sentence on what the employer gains, and one on what this job gives you.',
    employer: () => 'The employer is not mentioned. Say whose team, customers or workshop this is about.',
  },
  offers: {
    addHalves: () => 'Add the missing sentence to the answer',
  },
  options: {
    require: 'Which halves to ask for: “employerGain”, “ownGain”, “employerNamed”.',
  },
  examples: [
    {
      bad: '---\njob: Dental assistant\n---\n\n# ⟦My answer⟧\n\nI want to grow. I want to earn a certificate.\n',
      as: 'statement',
    },
    {
      bad: '---\njob: Dental assistant\n---\n\n# ⟦My answer⟧\n\nI will bring your waiting time down as I did at Elm Road. I like early starts.\n',
      as: 'statement',
      fixed:
        '---\njob: Dental assistant\n---\n\n# My answer\n\nI will bring your waiting time down as I did at Elm Road. I like early starts. Your implant clinic will teach me chairside surgery.\n',
      fill: { offer: 'implant clinic', gain: 'chairside surgery' },
    },
    {
      bad: '---\njob: Dental assistant\n---\n\n# ⟦My answer⟧\n\nYour implant clinic is where I can train for the licence. I like early starts.\n',
      as: 'statement',
      fixed:
        '---\njob: Dental assistant\n---\n\n# My answer\n\nYour implant clinic is where I can train for the licence. I like early starts. I will bring your patients trays that are ready on the hour.\n',
      fill: { team: 'patients', result: 'trays that are ready on the hour' },
    },
    {
      bad: '---\njob: Warehouse operative\n---\n\n# ⟦My answer⟧\n\nI will do anything you ask.\n',
      as: 'statement',
    },
    {
      bad: '---\njob: Waiter\n---\n\n# ⟦My answer⟧\n\nI want to grow and earn a certificate.\n',
      as: 'statement',
    },
    {
      bad: '---\njob: Lab technician\n---\n\n# ⟦My answer⟧\n\nMy goal is a degree in 2029. The wage would let me pay the fees. I live nearby.\n',
      as: 'statement',
    },
    {
      bad: '---\njob: Guide\ncompany: Harbour Museum\n---\n\n# ⟦My answer⟧\n\nBy 2028 I want to speak Dutch. Your archive would teach me the port’s history.\n',
      as: 'statement',
    },
    {
      good: '---\njob: Dental assistant\n---\n\n# My answer\n\nI will bring your waiting time down as I did at Elm Road, and your implant clinic is where I can train for the expanded-duties licence. I start when you like.\n',
      as: 'statement',
    },
    {
      good: '---\njob: Export assistant\n---\n\n# My answer\n\nTaking over the Lyon accounts helps you keep them and teaches me export law. I start in May.\n',
      as: 'statement',
    },
    {
      good: '---\njob: Zoo keeper\n---\n\n# My answer\n\nYou’d get records the vet can read. What I’d get from you is the second half of my trade.\n',
      as: 'statement',
    },
    {
      good: '---\njob: Stonemason\n---\n\n# My answer\n\nWhat I would bring your workshop is hands that know soft stone. Your yard still teaches setting-out, and I would learn it there.\n',
      as: 'statement',
    },
    {
      good: '---\njob: Teaching assistant\ncompany: Fenwick School\n---\n\n# My answer\n\nI can take the reading group off your Year 4 teacher. The school lets me sit in on lessons for my diploma.\n',
      as: 'statement',
    },
    {
      good: '# Personal statement\n\nI want to grow roses. I want to have a stall by 2028.\n',
      as: 'statement',
    },
  ],
}

export default text
