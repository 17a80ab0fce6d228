import type { Entry } from '../../../plan/words'
import { abstractThings } from './objects'

/** Verbs whose end somebody else can see, whatever stands behind them. */
// biome-ignore format: word lists read best filled, line by line
export const observableVerbs: readonly Entry[] = [
  {
    forms: [
      'pass', 'passes', 'passing', 'qualify', 'qualifies', 'qualifying', 'obtain', 'obtains', 'obtaining',
      'submit', 'submits', 'submitting', 'send', 'sends', 'sending', 'publish', 'publishes', 'publishing', 'launch', 'launches',
      'launching', 'enrol', 'enrols', 'enrolling', 'enroll', 'enrolls', 'certify', 'certifies', 'certifying',
      'recertify', 'recertifies', 'recertifying', 'graduate', 'graduates', 'graduating', 'translate',
      'translates', 'translating', 'install', 'installs', 'installing', 'onboard', 'onboards', 'onboarding',
      'defend', 'defends', 'defending', 'weld', 'welds', 'welding', 'resit', 'resits', 'resitting', 'retake',
      'retakes', 'retaking', 'renovate', 'renovates', 'renovating', 'assemble', 'assembles', 'assembling',
      'decommission', 'decommissions', 'decommissioning', 'renegotiate', 'renegotiates', 'renegotiating',
      'negotiate', 'negotiates', 'negotiating', 'inspect', 'inspects', 'inspecting', 'audit', 'audits',
      'auditing', 'catalogue', 'catalogues', 'cataloguing', 'digitise', 'digitises', 'digitising', 'digitize',
      'digitizes', 'digitizing', 'automate', 'automates', 'automating', 'migrate', 'migrates', 'migrating',
      'deploy', 'deploys', 'deploying', 'repay', 'repays', 'repaying', 'recruit', 'recruits', 'recruiting',
      'hire', 'hires', 'hiring', 'hand in', 'handing in', 'hand over', 'handing over', 'sign up for',
      'signing up for', 'sign off', 'set up', 'setting up', 'pay off', 'paying off', 'fill in', 'send in',
      'sign on', 'carry out', 'carrying out', 'write up', 'writing up', 'hand out', 'break down',
      'breaking down', 'get certified', 'getting certified', 'be certified', 'get licensed', 'be licensed',
      'get qualified', 'be qualified', 'get accredited', 'be accredited', 'be chartered', 'get registered',
      'be registered', 'be licensed as', 'sit the', 'sitting the', 'co-run', 'co-lead', 'co-write',
      'co-teach', 'go live with', 'roll out', 'rolling out',
    ],
    category: 'observable',
    group: 'results',
    unless: [{ nounAfterDeterminer: true }],
    yes: 'Pass the phlebotomy practical',
    no: 'Show the pass at the gate',
  },
  {
    forms: [
      'complete', 'completes', 'completing', 'finish', 'finishes', 'finishing', 'deliver', 'delivers',
      'delivering', 'write', 'writes', 'writing', 'teach', 'teaches', 'teaching', 'sell', 'sells', 'selling',
      'register', 'registers', 'registering', 'reserve', 'reserves', 'reserving', 'produce', 'produces',
      'producing', 'organise', 'organises', 'organising', 'organize', 'organizes', 'organizing', 'host',
      'hosts', 'hosting', 'rebuild', 'rebuilds', 'rebuilding', 'restore', 'restores', 'restoring', 'repair',
      'repairs', 'repairing', 'redesign', 'redesigns', 'redesigning', 'rewrite', 'rewrites', 'rewriting',
      'replace', 'replaces', 'replacing', 'transcribe', 'transcribes', 'transcribing', 'compose', 'composes',
      'composing', 'paint', 'paints', 'painting', 'sew', 'sews', 'sewing', 'bake', 'bakes', 'baking', 'brew',
      'brews', 'brewing', 'plant', 'plants', 'planting', 'harvest', 'harvests', 'harvesting', 'edit', 'edits',
      'editing', 'exhibit', 'exhibits', 'exhibiting', 'perform', 'performs', 'performing', 'run a', 'runs a',
      'running a', 'conduct', 'conducts', 'conducting', 'facilitate', 'facilitates', 'facilitating',
      'moderate', 'moderates', 'moderating', 'mentor', 'mentors', 'mentoring', 'coach', 'coaches', 'coaching',
      'supervise', 'supervises', 'supervising', 'onboard', 'onboards', 'onboarding', 'induct', 'inducts',
      'inducting', 'retain', 'retains', 'retaining', 'solve', 'solves', 'solving', 'resolve', 'resolves',
      'resolving', 'clear', 'clears', 'clearing', 'close out', 'closes out', 'closing out', 'ship', 'ships',
      'shipping',
    ],
    category: 'observable',
    group: 'results',
    unless: [
      { nounAfterDeterminer: true },
      { before: ['off', 'price', 'line', 'date', 'driver', 'list'] },
    ],
    yes: 'Teach the Saturday beginners class',
    no: 'Agree the finish date with the client',
  },
  {
    forms: ['lead', 'leads', 'leading'],
    category: 'observable',
    group: 'results',
    unless: [
      {
        before: [
          'developer', 'engineer', 'nurse', 'teacher', 'time', 'times', 'generation', 'role', 'contact',
          'auditor', 'designer', 'paint', 'poisoning', 'pipe', 'pipes', 'to', 'by example', 'with',
        ],
      },
      { after: ['team', 'tech', 'technical', 'shift', 'take the'] },
      { nounAfterDeterminer: true },
    ],
    yes: 'Lead the weekly family meeting',
    no: 'Talk to the lead developer about rotas',
  },
  {
    forms: [
      'run', 'runs', 'running', 'chair', 'chairing', 'chairs', 'direct', 'directing', 'head up', 'heading up',
      'manage', 'managing', 'manages',
    ],
    category: 'observable',
    group: 'results',
    unless: [
      { nounAfterDeterminer: true },
      { before: ['time', 'club', 'rate', 'errands', 'shoes', 'lift', 'leg'] },
    ],
    yes: 'Run the Tuesday clinic',
    no: 'Go for a run on Tuesdays',
  },
  {
    forms: [
      'build', 'builds', 'building', 'create', 'creates', 'creating', 'design', 'designs', 'designing',
      'draw up', 'draws up', 'drawing up', 'put together', 'puts together', 'putting together',
    ],
    category: 'observable',
    group: 'results',
    unless: [
      {
        withObject: [
          ...abstractThings, 'difference', 'impact', 'progress', 'effort', 'opportunities', 'positive',
          'value', 'habit',
        ],
      },
      { nounAfterDeterminer: true },
      { before: ['system', 'system team', 'brief', 'sense', 'up for'] },
      { after: ['nightly', 'daily', 'weekly', 'latest', 'broken', 'release', 'failing', 'green'] },
    ],
    yes: 'Build a pricing tool for the shop',
    no: 'Build a strong professional network',
  },
  {
    forms: ['halve', 'halves', 'halving', 'double', 'doubles', 'doubling', 'triple', 'triples', 'tripling'],
    category: 'observable',
    group: 'results',
    unless: [
      { nounAfterDeterminer: true },
      { before: ['room', 'shift', 'shifts', 'bass', 'entry', 'check', 'glazing', 'decker', 'up'] },
    ],
    yes: 'Double the number of home visits',
    no: 'Book a double room',
  },
  {
    forms: ['shadow', 'shadows', 'shadowing', 'observe', 'observing'],
    category: 'observable',
    group: 'results',
    unless: [
      { before: ['board', 'minister', 'play', 'banking', 'market'] },
      { nounAfterDeterminer: true },
    ],
    yes: 'Shadow eight full sales cycles',
    no: 'Buy a shadow board for the tools',
  },
  {
    forms: [
      'present', 'presenting', 'book', 'booking', 'close', 'closing', 'open', 'opening', 'document',
      'documenting', 'schedule', 'scheduling', 'sign', 'signing', 'record', 'recording', 'draft', 'drafting',
      'report', 'reporting', 'file', 'filing', 'ship', 'shipping', 'pilot', 'piloting', 'chair', 'chairing',
      'register', 'registering', 'list', 'listing', 'log', 'logging', 'map', 'mapping', 'chart', 'charting',
      'measure', 'measuring', 'plant', 'planting', 'post', 'posting', 'test', 'testing', 'weigh', 'weighing',
      'tile', 'tiling', 'plaster', 'plastering', 'wire', 'wiring', 'label', 'labelling', 'index', 'indexing',
      'code', 'coding', 'presents', 'closes', 'opens', 'signs', 'schedules', 'ships',
    ],
    category: 'observable',
    group: 'results',
    unless: [
      { nounAfterDeterminer: true },
      {
        before: [
          'to', 'rota', 'role', 'job', 'employer', 'day', 'source', 'house', 'evening', 'friend', 'friends',
          'call', 'club', 'shop', 'keeping', 'needs', 'tickets', 'mic', 'water', 'vacancies', 'staff',
        ],
      },
      {
        after: [
          'ledger', 'guest', 'recipe', 'text', 'picture', 'hymn', 'address', 'comic', 'sketch', 'cook', 'song',
          'visitors', 'order',
        ],
      },
    ],
    yes: 'Present one paper at the regional audit forum',
    no: 'Keep the present rota',
  },
  {
    forms: ['interview', 'interviewing'],
    category: 'observable',
    group: 'results',
    unless: [
      { nounAfterDeterminer: true },
      {
        before: [
          'panel', 'prep', 'preparation', 'date', 'skills', 'practice', 'technique', 'question', 'questions',
          'room', 'answers', 'on',
        ],
      },
      { after: ['mock', 'job', 'first', 'second', 'practice'] },
    ],
    yes: 'Interview five ward clerks',
    no: 'Prepare for the interview panel',
  },
  {
    forms: [
      'buy', 'buying', 'rent', 'renting', 'lease', 'leasing', 'hire out', 'hiring out', 'sublet', 'subleting',
      'found', 'founding', 'incorporate', 'incorporating', 'invoice', 'invoicing', 'deposit', 'depositing',
      'transfer', 'transferring', 'convert', 'converting', 'take over', 'taking over', 'open my own',
      'opening my own', 'start my own', 'starting my own', 'set up my own', 'move into', 'moving into',
      'move to', 'moving to', 'relocate', 'relocating', 'switch to', 'switching to',
    ],
    category: 'observable',
    group: 'results',
    unless: [{ nounAfterDeterminer: true }],
    yes: 'Open my own salon in 2028',
    no: 'Pay the rent on Mondays',
  },
]
