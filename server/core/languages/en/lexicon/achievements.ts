import type { Entry } from '../../../plan/words'

/** Past tenses that open what somebody has done. */
// biome-ignore format: word lists read best filled, line by line
export const achievements: readonly Entry[] = [
  {
    forms: [
      'led', 'ran', 'hired', 'reduced', 'passed', 'earned', 'obtained', 'completed', 'finished', 'delivered',
      'launched', 'shipped', 'built', 'wrote', 'taught', 'trained', 'managed', 'chaired', 'signed', 'sold',
      'closed', 'raised', 'saved', 'won', 'retained', 'onboarded', 'documented', 'designed', 'installed',
      'opened', 'certified', 'graduated', 'published', 'presented', 'organised', 'organized', 'created',
      'developed', 'improved', 'increased', 'grew', 'doubled', 'tripled', 'halved', 'mentored', 'coached',
      'promoted', 'renegotiated', 'negotiated', 'introduced', 'implemented', 'rebuilt', 'redesigned',
      'rewrote', 'rewired', 'restored', 'repaired', 'migrated', 'automated', 'cleaned up', 'cleared',
      'solved', 'resolved', 'fixed', 'handled', 'covered', 'supervised', 'coordinated', 'facilitated',
      'hosted', 'helped', 'supported', 'made', 'took', 'took over', 'took on', 'got', 'gave', 'kept',
      'brought', 'ended', 'started', 'began', 'joined', 'became', 'was promoted', 'was appointed',
      'was elected', 'was awarded', 'received', 'achieved', 'reached', 'exceeded', 'learned', 'learnt',
      'translated', 'edited', 'drafted', 'produced', 'planned', 'prepared', 'planted', 'harvested', 'baked',
      'cooked', 'catered', 'served', 'welcomed', 'treated', 'cared for', 'looked after', 'assisted', 'tested',
      'audited', 'inspected', 'analysed', 'analyzed', 'collected', 'recorded', 'reorganised', 'reorganized',
      'restructured', 'streamlined', 'simplified', 'standardised', 'standardized', 'shortened', 'scaled',
      'secured', 'recruited', 'interviewed', 'fundraised', 'volunteered', 'spoke at', 'contributed to',
      'co-wrote', 'co-led', 'piloted', 'tracked', 'wired', 'welded', 'painted', 'tiled', 'fitted', 'drove',
      'visited', 'called', 'met', 'worked', 'defended', 'submitted', 'handed in', 'handed over', 'persuaded',
      'convinced', 'calmed', 'answered', 'replaced', 'renewed', 'upgraded', 'prevented', 'spotted', 'caught',
      'freed up', 'brought down', 'turned around',
    ],
    category: 'achieved',
    unless: [{ nounAfterDeterminer: true }],
    yes: 'Led the incident review for the March outage',
    no: 'Take the hired van back',
  },
  {
    forms: ['moved', 'cut', 'hit', 'beat', 'found'],
    category: 'achieved',
    unless: [{ nounAfterDeterminer: true }],
    needs: [
      { withNumber: true },
      { withObject: ['from', 'by half', 'in half'] },
    ],
    yes: 'Cut waiting times from 40 to 25 minutes',
    no: 'We cut the rota short',
  },
]
