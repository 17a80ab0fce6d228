import type { Entry } from '../../../plan/words'

/** Time without a date, and how often. */
// biome-ignore format: word lists read best filled, line by line
export const time: readonly Entry[] = [
  {
    forms: ['soon'],
    category: 'vague-time',
    unless: [
      { after: ['as', 'how', 'too', 'so', 'not'] },
      { before: ['as', 'to be', 'enough'] },
      { withDate: true },
    ],
    yes: 'Start my own practice soon',
    no: 'Sign up as soon as the list opens',
  },
  {
    forms: ['sooner'],
    category: 'vague-time',
    unless: [
      { withNumber: true },
      { before: ['than', 'or later'] },
      { withDate: true },
    ],
    yes: 'Communicate sooner',
    no: 'Answer sooner than two days',
  },
  {
    forms: ['someday', 'some day', 'one of these days', 'some time', 'sometime'],
    category: 'vague-time',
    unless: [
      { withDate: true },
      { before: ['in', 'next', 'before', 'this', 'during', 'ago', 'off', 'around', 'on'] },
      { withCadence: true },
    ],
    yes: 'Open a café someday',
    no: 'Visit the yard some time in May',
  },
  {
    forms: ['one day'],
    category: 'vague-time',
    unless: [
      {
        before: [
          'a', 'per', 'at', 'off', 'every', 'each', 'workshop', 'course', 'conference', 'seminar', 'event',
          'release', 'training', 'session', 'later', 'only', 'shadowing', 'placement', 'in', 'this', 'on',
          'of', 'between', 'next', 'visit', 'festival', 'fair', 'passes', 'trip', 'school',
        ],
      },
      {
        after: ['at least', 'for', 'in', 'within', 'per', 'take', 'day', 'than', 'and', 'to', 'just', 'only'],
      },
      { withCadence: true },
    ],
    yes: 'Run my own ward one day',
    no: 'Shadow the ward one day a week',
  },
  {
    forms: [
      'eventually', 'ultimately', 'in due course', 'in time', 'over time', 'with time', 'at some point',
      'at some stage', 'at a later date', 'at a later stage', 'in the future', 'in the near future',
      'in the not too distant future', 'for the future', 'down the line', 'down the road',
      'further down the line', 'further down the road', 'before long', 'shortly', 'in a while', 'asap',
      'a.s.a.p.', 'as soon as possible', 'as soon as i can', 'as fast as possible', 'as quickly as possible',
      'at the earliest opportunity', 'anytime soon', 'sooner or later', 'the long run', 'in the long run',
      'in my career', 'years from now', 'a few years from now', 'some years from now', 'in a few months',
      'in a few years', 'in a few weeks', 'in a couple of years', 'in a couple of months', 'in several years',
      'in some years', 'in the coming years', 'in the coming months', 'in the coming weeks',
      'in the next few years', 'in the next few months', 'in the next few weeks', 'over the next few years',
      'over the next few months', 'over the coming years', 'over the coming months', 'over the years',
      'in the years to come', 'in years to come', 'within a few years', 'within a few months',
      'when the time comes', 'when the time is right', 'when the moment is right', 'one fine day',
      'at the right time', 'in good time', 'by and by', 'for now', 'at my own pace', 'as time goes on',
      'as time allows', 'in a perfect world', 'in another life',
    ],
    category: 'vague-time',
    unless: [
      { withDate: true },
      { before: ['for'] },
    ],
    yes: 'Retake the exam at some point',
    no: 'Pour the slab in time for the inspection',
  },
  {
    forms: [
      'when i can', 'when i have time', 'when i have the time', 'when i get time', 'when i find time',
      'when i find the time', 'when i am ready', "when i'm ready", 'when i feel ready', 'when time allows',
      'when time permits', 'when possible', 'when there is time', 'when things calm down',
      'when things slow down', 'when it is quiet', 'when i get the chance', 'when i get a chance',
      'when i get around to it', 'when i get round to it', 'when the opportunity arises',
      'when the opportunity comes', 'when an opportunity comes up', 'whenever i can', 'whenever possible',
      'once i have time', 'once things settle', 'once things settle down', 'once i feel ready', 'as and when',
      'as and when possible', 'if and when', 'if ever',
    ],
    category: 'vague-time',
    unless: [{ withDate: true }],
    yes: 'Retake the exam when I can',
    no: 'Ring when I can, by 3 May',
  },
  {
    forms: ['later', 'later on', 'some time later', 'much later'],
    category: 'vague-time',
    unless: [
      { withDate: true },
      { before: ['than', 'stage', 'stages', 'life', 'years', 'this', 'in'] },
      {
        after: [
          'no', 'not', 'sooner or', 'or', 'than', 'earlier or', 'years', 'year', 'months', 'month', 'weeks',
          'week', 'days', 'day', 'hours', 'minutes', 'now and',
        ],
      },
    ],
    yes: 'Do the licence later',
    no: 'Apply no later than 3 May',
  },
  {
    forms: ['ongoing', 'on-going'],
    category: 'vague-time',
    unless: [
      { withCadence: true },
      { withDate: true },
    ],
    needs: [{ closing: true }],
    yes: 'Keep the files tidy: ongoing',
    no: 'Join the ongoing training each Monday',
  },
  {
    forms: [
      'daily', 'weekly', 'monthly', 'quarterly', 'yearly', 'annually', 'fortnightly', 'biweekly', 'bi-weekly',
      'bimonthly', 'nightly', 'termly', 'half-yearly', 'twice weekly', 'twice monthly', 'twice daily',
    ],
    category: 'frequency',
    unless: [
      {
        before: [
          'mail', 'news', 'express', 'star', 'telegraph', 'newspaper', 'paper', 'mirror', 'record', 'rate',
          'rates', 'living', 'specials', 'planet',
        ],
      },
      { inTitle: true },
    ],
    yes: 'Review the log weekly',
    no: 'Write for the Daily Mail',
  },
  {
    forms: [
      'every day', 'every week', 'every month', 'every quarter', 'every year', 'every morning',
      'every evening', 'every night', 'every weekend', 'every weekday', 'every shift', 'every sprint',
      'every term', 'every semester', 'every season', 'every monday', 'every tuesday', 'every wednesday',
      'every thursday', 'every friday', 'every saturday', 'every sunday', 'every other day',
      'every other week', 'every other month', 'every other monday', 'every other tuesday',
      'every other wednesday', 'every other thursday', 'every other friday', 'every other saturday',
      'every other sunday', 'every second week', 'every second day', 'every second friday',
      'every second saturday', 'every two weeks', 'every two months', 'every two days', 'every three months',
      'every six months', 'every few weeks', 'every few days', 'every fortnight', 'every hour', 'each day',
      'each week', 'each month', 'each quarter', 'each year', 'each morning', 'each evening', 'each night',
      'each weekend', 'each shift', 'each sprint', 'each term', 'each monday', 'each tuesday',
      'each wednesday', 'each thursday', 'each friday', 'each saturday', 'each sunday',
    ],
    category: 'frequency',
    yes: 'Practise every Monday',
    no: 'Publish the cookbook “Every day”',
  },
  {
    forms: [
      'once a day', 'once a week', 'once a month', 'once a quarter', 'once a year', 'once a term',
      'once per week', 'once per month', 'once per quarter', 'once every two weeks', 'twice a day',
      'twice a week', 'twice a month', 'twice a year', 'twice a term', 'twice per week', 'twice per month',
      'three times a week', 'three times a month', 'three times a year', 'four times a week',
      'four times a year', 'five times a week', 'times a week', 'times a month', 'times a year',
      'times per week', 'times per month', 'times per year', 'times a day', 'a day a week', 'one day a week',
      'two days a week', 'three days a week', 'two evenings a week', 'one evening a week', 'per week',
      'per month', 'per quarter', 'per day', 'on mondays', 'on tuesdays', 'on wednesdays', 'on thursdays',
      'on fridays', 'on saturdays', 'on sundays', 'mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays',
      'saturdays', 'sundays', 'at weekends', 'on weekends', 'on weeknights', 'most days', 'most evenings',
      'most weeks', 'at each month-end', 'at every month-end',
    ],
    category: 'frequency',
    yes: 'Swim twice a week',
    no: 'Sing “Once a day” at the fair',
  },
  {
    forms: ['a day', 'a week', 'a month', 'a quarter', 'a year', 'a shift', 'a term', 'an hour'],
    category: 'frequency',
    needs: [{ withNumber: true }],
    yes: 'Publish two posts a week',
    no: 'Lose a week to the move',
  },
]
