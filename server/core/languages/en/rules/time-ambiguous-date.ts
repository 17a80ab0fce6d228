import type rule from '../../../rules/time-ambiguous-date'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Date with two readings',
  why: 'A date that two people put in two places of the calendar cannot be kept. Day and month change places between countries, a bare month needs its year, and “in six months” counts from a day that the plan must give. A day that does not exist is a slip of the pen, found too late.',
  off: 'Turn it off if you alone read the plan; set “dateOrder” and “fiscalYearStartMonth” if your team always means the same.',
  says: {
    twoWays: ({ text }, show) => `${show.quote(text)} reads two ways. Write the month as a word.`,
    impossible: ({ text }, show) => `${show.quote(text)}: there is no such day. Check the day and the month.`,
    whichYear: ({ text }, show) => `${show.quote(text)} of which year? Add the year, or date the plan.`,
    whatAge: ({ text }, show) => `${show.quote(text)} is which year? Write the year, or your age today.`,
    fromWhen: ({ text }, show) => `${show.quote(text)} from when? Date the plan, or write the day itself.`,
    fiscalYear: ({ text }, show) =>
      `${show.quote(text)} depends on your fiscal year. Write its last day, or set when it starts.`,
    inverted: ({ text }, show) => `${show.quote(text)} ends before it starts. Check its two dates.`,
  },
  offers: {
    read: ({ date }, show) => `Read it as ${show.date(date)}`,
    datePlan: () => 'Date the plan',
    replace: ({ text }, show) => `Write another date instead of ${show.quote(text)}`,
  },
  options: { dateFormat: 'How the fix writes a day: in words, “5 June 2026”, or as `2026-06-05`.' },
  examples: [
    {
      bad: 'Earn the food-hygiene certificate by ⟦05/06/2026⟧',
      fixed: 'Earn the food-hygiene certificate by 5 June 2026',
    },
    {
      bad: 'Finish the loft conversion course by ⟦2026-02-30⟧',
      fixed: 'Finish the loft conversion course by 2026-02-28',
      fill: { date: '2026-02-28' },
    },
    {
      bad: '## Goals\n\n- Pass the phlebotomy practical within ⟦6 months⟧\n',
      fixed: '---\ndate: 2026-01-15\n---\n\n## Goals\n\n- Pass the phlebotomy practical within 6 months\n',
      fill: { date: '2026-01-15' },
    },
    { bad: '## Goals\n\n- Open the pop-up kitchen by ⟦March⟧\n' },
    {
      bad: 'Own a barber shop with four chairs ⟦by the time I’m 35⟧',
      fixed: 'Own a barber shop with four chairs by 2031',
      fill: { date: '2031' },
    },
    { bad: 'Chair the parish finance committee by ⟦FY27⟧' },
    { bad: 'Work through the grafting course from ⟦1 June 2026 to 1 March 2026⟧' },
    { good: 'Finish the loft conversion course by 2026-02-28' },
    { good: 'Earn the food-hygiene certificate by 5 June 2026' },
    { good: 'Hand in the survey by 27/09/2026 and the map by 03/10/2026' },
    { good: 'Open the pop-up kitchen by March' },
    { good: 'Own a barber shop by December 2031, before I’m 40' },
    { good: 'Pass the phlebotomy practical within 6 months' },
    { good: 'Finish the induction within 3 months of joining the ward' },
  ],
}

export default text
