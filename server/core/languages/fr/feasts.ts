import type { Feast } from '../../plan/date-words'

/**
 * Feasts and season events. « Fête du Travail » is Québec's September one: in France one writes « 1er mai ».
 * The moon decides the last day of the movable ones: the table gives the day that is announced or computed.
 */
// biome-ignore format: a table reads better with one feast to a line
export const feasts: readonly Feast[] = [
  { forms: ["jour de l'An", "jour de l'an", 'nouvel An', 'nouvel an', "premier de l'an", "1er de l'an"], month: 1, day: 1 },
  { forms: ['Épiphanie', 'fête des Rois'], month: 1, day: 6 },
  { forms: ['Chandeleur'], month: 2, day: 2 },
  { forms: ['Saint-Valentin', 'saint Valentin'], month: 2, day: 14 },
  { forms: ['Mardi gras', 'carnaval'], easter: -47 },
  { forms: ['carême'], easter: -46, days: 46 },
  { forms: ['dimanche des Rameaux', 'Rameaux'], easter: -7 },
  { forms: ['Vendredi saint'], easter: -2 },
  { forms: ['Pâques', 'congé de Pâques', 'week-end de Pâques'], easter: 0 },
  { forms: ['lundi de Pâques'], easter: 1 },
  { forms: ['Ascension', "pont de l'Ascension"], easter: 39 },
  { forms: ['Pentecôte'], easter: 49 },
  { forms: ['lundi de Pentecôte'], easter: 50 },
  { forms: ['fête des Travailleurs', 'fête des travailleurs'], month: 5, day: 1 },
  { forms: ['journée des Patriotes', 'fête des Patriotes', 'Journée nationale des patriotes'], years: { 2024: '2024-05-20', 2025: '2025-05-19', 2026: '2026-05-18', 2027: '2027-05-24', 2028: '2028-05-22', 2029: '2029-05-21', 2030: '2030-05-20', 2031: '2031-05-19', 2032: '2032-05-24', 2033: '2033-05-23', 2034: '2034-05-22', 2035: '2035-05-21' } },
  { forms: ['Saint-Jean', 'Saint-Jean-Baptiste', 'fête nationale du Québec', 'la Saint-Jean'], month: 6, day: 24 },
  { forms: ['fête du Canada'], month: 7, day: 1 },
  { forms: ['fête nationale belge'], month: 7, day: 21 },
  { forms: ['fin des classes', 'fin des cours', "fin de l'école"], month: 6, day: 30 },
  { forms: ['grandes vacances', "vacances d'été", "vacances scolaires d'été"], month: 7, day: 1, days: 62 },
  { forms: ['vacances de la construction', 'vacances de construction', 'congé de la construction', 'congés de la construction'], days: 14, years: { 2024: '2024-07-21', 2025: '2025-07-20', 2026: '2026-07-19', 2027: '2027-07-18', 2028: '2028-07-23', 2029: '2029-07-22', 2030: '2030-07-21', 2031: '2031-07-20', 2032: '2032-07-18', 2033: '2033-07-24', 2034: '2034-07-23', 2035: '2035-07-22' } },
  { forms: ['Assomption'], month: 8, day: 15 },
  { forms: ['fête du Travail', 'fête du travail'], nth: { month: 9, weekday: 1, n: 1 } },
  { forms: ['Action de grâce', 'Action de grâces'], nth: { month: 10, weekday: 1, n: 2 } },
  { forms: ['Halloween'], month: 10, day: 31 },
  { forms: ['Toussaint', 'vacances de la Toussaint'], month: 11, day: 1 },
  { forms: ['Armistice', 'jour du Souvenir'], month: 11, day: 11 },
  { forms: ['Sainte-Catherine'], month: 11, day: 25 },
  { forms: ['Saint-Nicolas'], month: 12, day: 6 },
  { forms: ['Noël', 'congé de Noël', 'vacances de Noël'], month: 12, day: 25 },
  { forms: ['les Fêtes', 'aux Fêtes', 'congé des Fêtes', 'temps des Fêtes', 'vacances des Fêtes', 'période des Fêtes', "fêtes de fin d'année"], month: 12, day: 25, days: 8 },
  { forms: ['Saint-Sylvestre', 'réveillon'], month: 12, day: 31 },
  { forms: ["soldes d'hiver"], days: 28, years: { 2024: '2024-01-10', 2025: '2025-01-08', 2026: '2026-01-07', 2027: '2027-01-06', 2028: '2028-01-12', 2029: '2029-01-10', 2030: '2030-01-09', 2031: '2031-01-08', 2032: '2032-01-07', 2033: '2033-01-12', 2034: '2034-01-11', 2035: '2035-01-10' } },
  { forms: ["soldes d'été"], days: 28, years: { 2024: '2024-06-26', 2025: '2025-06-25', 2026: '2026-06-24', 2027: '2027-06-23', 2028: '2028-06-28', 2029: '2029-06-27', 2030: '2030-06-26', 2031: '2031-06-25', 2032: '2032-06-23', 2033: '2033-06-22', 2034: '2034-06-28', 2035: '2035-06-27' } },
  { forms: ['ramadan', 'début du ramadan', 'mois de ramadan'], days: 29, years: { 2024: '2024-03-11', 2025: '2025-03-01', 2026: '2026-02-18', 2027: '2027-02-08', 2028: '2028-01-28', 2029: '2029-01-16', 2030: '2030-01-06', 2031: '2031-12-15', 2032: '2032-12-04', 2033: '2033-11-23', 2034: '2034-11-12', 2035: '2035-11-01' } },
  { forms: ['Aïd', 'Aïd el-Fitr', 'Aïd al-Fitr', 'petite Aïd', 'Korité', 'fin du ramadan'], years: { 2024: '2024-04-10', 2025: '2025-03-30', 2026: '2026-03-20', 2027: '2027-03-10', 2028: '2028-02-26', 2029: '2029-02-14', 2030: '2030-02-04', 2031: '2031-01-24', 2032: '2032-01-14', 2033: '2033-01-02', 2034: '2034-12-12', 2035: '2035-12-01' } },
  { forms: ['Aïd el-Kébir', 'Aïd al-Adha', 'Aïd el-Adha', 'grande Aïd', 'Tabaski'], years: { 2024: '2024-06-16', 2025: '2025-06-06', 2026: '2026-05-27', 2027: '2027-05-16', 2028: '2028-05-05', 2029: '2029-04-24', 2030: '2030-04-13', 2031: '2031-04-02', 2032: '2032-03-22', 2033: '2033-03-11', 2034: '2034-03-01', 2035: '2035-02-18' } },
  { forms: ['Divali', 'Diwali'], years: { 2024: '2024-11-01', 2025: '2025-10-20', 2026: '2026-11-08', 2027: '2027-10-29', 2028: '2028-10-17', 2029: '2029-11-05', 2030: '2030-10-26', 2031: '2031-11-14', 2032: '2032-11-02', 2033: '2033-10-22', 2034: '2034-11-10', 2035: '2035-10-30' } },
  { forms: ['Nouvel An lunaire', 'Nouvel An chinois'], years: { 2024: '2024-02-10', 2025: '2025-01-29', 2026: '2026-02-17', 2027: '2027-02-06', 2028: '2028-01-26', 2029: '2029-02-13', 2030: '2030-02-03', 2031: '2031-01-23', 2032: '2032-02-11', 2033: '2033-01-31', 2034: '2034-02-19', 2035: '2035-02-08' } },
]
