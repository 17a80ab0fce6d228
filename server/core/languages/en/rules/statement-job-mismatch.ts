import type rule from '../../../rules/statement-job-mismatch'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Answer about another job',
  why: 'An employer asks about your goals to find out whether this job leads there. An answer about another trade says that it does not. A later step in the same line of work, or in the same house, says that it does.',
  off: 'Turn it off while you collect answers for several jobs in one file.',
  says: {
    other: ({ job, role }, show) =>
      `The job is ${show.quote(job)}, but this answer heads for ${show.quote(role)}.`,
    missing: () => 'Which job is this answer for? Name it at the top, with applying-for.',
  },
  offers: {
    useJob: ({ job }, show) => `Put ${show.quote(job)} in its place`,
    addJob: () => 'Name the job at the top of the document',
  },
  options: {
    relatedRoles: 'Roles that fit your application, though their names share nothing with the job’s.',
    families: 'Roles of one family each, between commas: “keeper, curator”.',
  },
  examples: [
    {
      bad: '---\njob: Accounts clerk\n---\n\n# My answer\n\nMy goal is to open a ⟦photography⟧ studio. I take pictures every weekend.\n',
      as: 'statement',
    },
    {
      bad: '---\njob: Accounts clerk\n---\n\n# My answer\n\nI see myself writing ⟦novels⟧. Two are finished.\n',
      as: 'statement',
    },
    {
      bad: '---\napplying-for: Receptionist\n---\n\n# My answer\n\nIn five years I want to work as a ⟦carpenter⟧. I have rented a bench.\n',
      as: 'statement',
      fixed:
        '---\napplying-for: Receptionist\n---\n\n# My answer\n\nIn five years I want to work as a head receptionist. I have rented a bench.\n',
      fill: { job: 'head receptionist' },
    },
    {
      bad: '---\njob: Care assistant\n---\n\n## What are your career goals?\n\nMy main goal is to become a ⟦software developer⟧ by 2028. Until then I can do nights.\n',
      as: 'statement',
    },
    {
      bad: '---\njob: Bus driver\n---\n\n## Where do you see yourself in five years?\n\nI want to be a full-time ⟦musician⟧ by 2027.\n',
      as: 'statement',
    },
    {
      bad: '---\njob: Laboratory technician\n---\n\n# My answer\n\nMy plan is to become a ⟦chef⟧ in my brother’s kitchen by 2029.\n',
      as: 'statement',
    },
    {
      bad: '# ⟦Career statement⟧\n\nI want to become a court reporter by 2028. I have covered sixty court days, and I would bring your newsroom a name the clerks know. Your sub-editors would teach me media law, because your desk still reads every line twice.\n',
      as: 'statement',
      fixed:
        '---\napplying-for: Court reporter, Glasgow\n---\n\n# Career statement\n\nI want to become a court reporter by 2028. I have covered sixty court days, and I would bring your newsroom a name the clerks know. Your sub-editors would teach me media law, because your desk still reads every line twice.\n',
      fill: { job: 'Court reporter, Glasgow' },
    },
    {
      good: '---\njob: Accounts clerk\n---\n\n# My answer\n\nIn two years I want to run the month-end close as a senior accounts clerk.\n',
      as: 'statement',
    },
    {
      good: '---\njob: Accounts clerk\n---\n\n# My answer\n\nI want to close the books alone by June, and later train new clerks here.\n',
      as: 'statement',
    },
    {
      good: '---\njob: Sales manager\n---\n\n# My answer\n\nBy 2030 I want to be sales director for the north.\n',
      as: 'statement',
    },
    {
      good: '---\njob: Senior keeper, hoofstock\ncompany: Osage Hills Zoo\n---\n\n# My answer\n\nBy 2031 I want to be curator of mammals.\n',
      as: 'statement',
    },
    {
      good: '---\njob: Optical assistant\n---\n\n# My answer\n\nIn five years I see myself as a qualified dispensing optician.\n',
      as: 'statement',
    },
    {
      good: '---\njob: Ward clerk\n---\n\n# My answer\n\nAs a baker I opened the shop at four. My goal is to run the admissions desk of your ward by 2027.\n',
      as: 'statement',
    },
    {
      good: '---\njob: Museum guide\n---\n\n# My answer\n\nI want to lead the school tours by May 2027. Someday I may write a novel about the collection.\n',
      as: 'statement',
    },
    {
      good: '---\njob: Stonemason\n---\n\n# My answer\n\nIn ten years I see myself leading a restoration team on a cathedral.\n',
      as: 'statement',
    },
  ],
}

export default text
