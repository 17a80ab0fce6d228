import type { Feast } from '../../plan/date-words'

/** Holidays that people plan by, in the countries where English plans are written. */
// biome-ignore format: word lists read best filled, line by line
export const feasts: readonly Feast[] = [
  { forms: ['christmas', 'christmas day', 'xmas', 'noel', 'yule'], month: 12, day: 25 },
  { forms: ['christmas eve'], month: 12, day: 24 },
  { forms: ['boxing day', "st stephen's day", 'st stephens day'], month: 12, day: 26 },
  {
    forms: [
      'christmas break', 'christmas holidays', 'christmas holiday', 'the holidays', 'the holiday season',
      'holiday season', 'winter break',
    ],
    month: 12,
    day: 24,
    days: 9,
  },
  { forms: ["new year's eve", 'new years eve', 'hogmanay', 'nye'], month: 12, day: 31 },
  {
    forms: ["new year's day", 'new years day', "new year's", 'new years', 'new year', 'the new year'],
    month: 1,
    day: 1,
  },
  { forms: ['epiphany', 'twelfth night', 'three kings'], month: 1, day: 6 },
  {
    forms: ['martin luther king day', 'martin luther king jr day', 'mlk day'],
    nth: { month: 1, weekday: 1, n: 3 },
  },
  { forms: ['burns night'], month: 1, day: 25 },
  { forms: ['australia day'], month: 1, day: 26 },
  { forms: ["st brigid's day", 'st brigids day', 'imbolc', 'candlemas'], month: 2, day: 1 },
  { forms: ['waitangi day'], month: 2, day: 6 },
  {
    forms: ["valentine's day", 'valentines day', "st valentine's day", "valentine's", 'valentines'],
    month: 2,
    day: 14,
  },
  { forms: ["presidents' day", 'presidents day', "president's day"], nth: { month: 2, weekday: 1, n: 3 } },
  { forms: ['family day'], nth: { month: 2, weekday: 1, n: 3 } },
  {
    forms: ["st patrick's day", "st. patrick's day", 'st patricks day', "saint patrick's day", "paddy's day"],
    month: 3,
    day: 17,
  },
  { forms: ["st david's day", 'st davids day'], month: 3, day: 1 },
  { forms: ["st george's day", 'st georges day'], month: 4, day: 23 },
  { forms: ['anzac day'], month: 4, day: 25 },
  { forms: ['tax day'], month: 4, day: 15 },
  { forms: ['earth day'], month: 4, day: 22 },
  { forms: ['may day'], month: 5, day: 1 },
  { forms: ['early may bank holiday', 'may bank holiday'], nth: { month: 5, weekday: 1, n: 1 } },
  { forms: ['cinco de mayo'], month: 5, day: 5 },
  { forms: ["mother's day", 'mothers day'], nth: { month: 5, weekday: 7, n: 2 } },
  {
    forms: ['victoria day', 'may long weekend', 'may two-four'],
    years: {
      2024: '2024-05-20', 2025: '2025-05-19', 2026: '2026-05-18', 2027: '2027-05-24', 2028: '2028-05-22',
      2029: '2029-05-21', 2030: '2030-05-20', 2031: '2031-05-19', 2032: '2032-05-24', 2033: '2033-05-23',
      2034: '2034-05-22', 2035: '2035-05-21',
    },
  },
  {
    forms: ['memorial day', 'memorial day weekend', 'spring bank holiday', 'whitsun bank holiday'],
    nth: { month: 5, weekday: 1, n: -1 },
  },
  { forms: ["father's day", 'fathers day'], nth: { month: 6, weekday: 7, n: 3 } },
  { forms: ['juneteenth'], month: 6, day: 19 },
  { forms: ['summer solstice', 'midsummer', 'the summer solstice'], month: 6, day: 21 },
  { forms: ['winter solstice', 'the winter solstice'], month: 12, day: 21 },
  { forms: ['canada day'], month: 7, day: 1 },
  {
    forms: ['independence day', 'fourth of july', 'the fourth of july', '4th of july', 'the 4th of july'],
    month: 7,
    day: 4,
  },
  { forms: ['civic holiday', 'august long weekend'], nth: { month: 8, weekday: 1, n: 1 } },
  { forms: ['summer bank holiday', 'august bank holiday'], nth: { month: 8, weekday: 1, n: -1 } },
  {
    forms: ['labor day', 'labour day', 'labor day weekend', 'labour day weekend'],
    nth: { month: 9, weekday: 1, n: 1 },
  },
  { forms: ['truth and reconciliation day', 'orange shirt day'], month: 9, day: 30 },
  { forms: ['michaelmas'], month: 9, day: 29 },
  {
    forms: ['columbus day', "indigenous peoples' day", 'indigenous peoples day', 'canadian thanksgiving'],
    nth: { month: 10, weekday: 1, n: 2 },
  },
  { forms: ['halloween', "hallowe'en"], month: 10, day: 31 },
  { forms: ['bonfire night', 'guy fawkes night'], month: 11, day: 5 },
  { forms: ['veterans day', "veterans' day", 'remembrance day', 'armistice day'], month: 11, day: 11 },
  {
    forms: ['thanksgiving', 'thanksgiving day', 'us thanksgiving', 'american thanksgiving', 'turkey day'],
    nth: { month: 11, weekday: 4, n: 4 },
  },
  {
    forms: ['black friday'],
    years: {
      2024: '2024-11-29', 2025: '2025-11-28', 2026: '2026-11-27', 2027: '2027-11-26', 2028: '2028-11-24',
      2029: '2029-11-23', 2030: '2030-11-29', 2031: '2031-11-28', 2032: '2032-11-26', 2033: '2033-11-25',
      2034: '2034-11-24', 2035: '2035-11-23',
    },
  },
  { forms: ['kwanzaa'], month: 12, day: 26, days: 7 },
  { forms: ['mardi gras', 'shrove tuesday', 'pancake day', 'fat tuesday'], easter: -47 },
  { forms: ['ash wednesday'], easter: -46 },
  { forms: ['lent'], easter: -46, days: 46 },
  { forms: ['mothering sunday'], easter: -21 },
  { forms: ['palm sunday'], easter: -7 },
  { forms: ['holy week'], easter: -7, days: 7 },
  { forms: ['good friday'], easter: -2 },
  { forms: ['easter', 'easter sunday', 'easter day'], easter: 0 },
  { forms: ['easter monday'], easter: 1 },
  { forms: ['pentecost', 'whitsun', 'whit sunday'], easter: 49 },
  {
    forms: ['ramadan', 'ramadhan', 'ramazan'],
    days: 30,
    years: {
      2024: '2024-03-11', 2025: '2025-03-01', 2026: '2026-02-18', 2027: '2027-02-08', 2028: '2028-01-28',
      2029: '2029-01-16', 2030: '2030-01-05', 2031: '2031-12-16', 2032: '2032-12-04', 2033: '2033-11-23',
      2034: '2034-11-12', 2035: '2035-11-01',
    },
  },
  {
    forms: ['eid', 'eid al-fitr', 'eid ul-fitr', 'eid-ul-fitr', 'eid al fitr'],
    years: {
      2024: '2024-04-10', 2025: '2025-03-30', 2026: '2026-03-20', 2027: '2027-03-09', 2028: '2028-02-26',
      2029: '2029-02-14', 2030: '2030-02-04', 2031: '2031-01-24', 2032: '2032-01-14', 2033: '2033-01-03',
      2034: '2034-12-12', 2035: '2035-12-01',
    },
  },
  {
    forms: ['eid al-adha', 'eid ul-adha', 'eid-ul-adha', 'eid al adha'],
    years: {
      2024: '2024-06-16', 2025: '2025-06-06', 2026: '2026-05-27', 2027: '2027-05-16', 2028: '2028-05-05',
      2029: '2029-04-24', 2030: '2030-04-13', 2031: '2031-04-02', 2032: '2032-03-22', 2033: '2033-03-12',
      2034: '2034-03-01', 2035: '2035-02-19',
    },
  },
  {
    forms: ['diwali', 'deepavali'],
    years: {
      2024: '2024-10-31', 2025: '2025-10-20', 2026: '2026-11-08', 2027: '2027-10-29', 2028: '2028-10-17',
      2029: '2029-11-05', 2030: '2030-10-26', 2031: '2031-11-14', 2032: '2032-11-02', 2033: '2033-10-22',
      2034: '2034-11-10', 2035: '2035-10-30',
    },
  },
  {
    forms: ['holi'],
    years: {
      2024: '2024-03-25', 2025: '2025-03-14', 2026: '2026-03-04', 2027: '2027-03-22', 2028: '2028-03-11',
      2029: '2029-03-01', 2030: '2030-03-20', 2031: '2031-03-09', 2032: '2032-03-27', 2033: '2033-03-16',
      2034: '2034-03-05', 2035: '2035-03-24',
    },
  },
  {
    forms: ['lunar new year', 'chinese new year', 'spring festival', 'tet'],
    years: {
      2024: '2024-02-10', 2025: '2025-01-29', 2026: '2026-02-17', 2027: '2027-02-07', 2028: '2028-01-26',
      2029: '2029-02-13', 2030: '2030-02-02', 2031: '2031-01-23', 2032: '2032-02-11', 2033: '2033-01-31',
      2034: '2034-02-19', 2035: '2035-02-08',
    },
  },
  {
    forms: ['passover', 'pesach'],
    days: 8,
    years: {
      2024: '2024-04-23', 2025: '2025-04-13', 2026: '2026-04-02', 2027: '2027-04-22', 2028: '2028-04-11',
      2029: '2029-03-31', 2030: '2030-04-18', 2031: '2031-04-08', 2032: '2032-03-27', 2033: '2033-04-14',
      2034: '2034-04-04', 2035: '2035-04-24',
    },
  },
  {
    forms: ['rosh hashanah', 'jewish new year'],
    years: {
      2024: '2024-10-03', 2025: '2025-09-23', 2026: '2026-09-12', 2027: '2027-10-02', 2028: '2028-09-21',
      2029: '2029-09-10', 2030: '2030-09-28', 2031: '2031-09-18', 2032: '2032-09-06', 2033: '2033-09-24',
      2034: '2034-09-14', 2035: '2035-10-04',
    },
  },
  {
    forms: ['hanukkah', 'chanukah'],
    days: 8,
    years: {
      2024: '2024-12-26', 2025: '2025-12-15', 2026: '2026-12-05', 2027: '2027-12-25', 2028: '2028-12-13',
      2029: '2029-12-02', 2030: '2030-12-21', 2031: '2031-12-10', 2032: '2032-11-28', 2033: '2033-12-17',
      2034: '2034-12-07', 2035: '2035-12-26',
    },
  },
]
