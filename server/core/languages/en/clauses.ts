import type { ClauseWords } from '../../plan/clause-words'

/** How English joins one clause to another. */
// biome-ignore format: word lists read best filled, line by line
export const clauses: ClauseWords = {
  joiners: ['and', 'and then', 'then', 'and also', 'as well as', 'plus', '&', ';', ',', ', and', ', then', ', and then'],
  alternatives: ['or', 'or else', 'nor'],
  pairedVerbs: [
    [
      ['prepare', 'study', 'revise', 'train', 'practise', 'practice', 'learn', 'read', 'rehearse', 'do', 'work', 'retake', 'resit'],
      ['pass', 'sit', 'take', 'get', 'obtain', 'earn', 'complete', 'finish', 'qualify', 'perform', 'gain', 'win', 'achieve', 'reach'],
    ],
    [
      ['write', 'draft', 'design', 'record', 'paint', 'compose', 'illustrate', 'translate', 'edit', 'compile', 'film', 'rewrite', 'prepare', 'revise', 'draw', 'finish', 'complete', 'make', 'collect', 'type', 'document'],
      ['publish', 'submit', 'send', 'present', 'print', 'share', 'exhibit', 'deliver', 'launch', 'perform', 'show', 'hand', 'post', 'read', 'sell', 'defend', 'sign', 'file', 'put', 'give', 'teach', 'use'],
    ],
    [
      ['find', 'choose', 'pick', 'identify', 'research', 'select', 'list', 'search'],
      ['apply', 'book', 'contact', 'enrol', 'enroll', 'visit', 'hire', 'join', 'sign', 'ask', 'meet', 'call', 'ring', 'write', 'buy', 'start', 'register'],
    ],
    [
      ['apply', 'enrol', 'enroll', 'register', 'book', 'join', 'start', 'begin', 'pay', 'take', 'attend'],
      ['complete', 'finish', 'attend', 'pass', 'start', 'take', 'get', 'gain', 'obtain', 'earn', 'begin', 'secure', 'land', 'win'],
    ],
    [
      ['build', 'develop', 'make', 'create', 'design', 'code', 'program', 'prototype', 'cook', 'bake', 'sew'],
      ['test', 'launch', 'ship', 'open', 'sell', 'deliver', 'present', 'install', 'run', 'use', 'deploy', 'release', 'pilot', 'publish', 'serve'],
    ],
    [
      ['plan', 'organise', 'organize', 'prepare', 'arrange', 'schedule', 'propose', 'offer', 'agree'],
      ['run', 'hold', 'lead', 'deliver', 'host', 'present', 'chair', 'teach', 'give', 'attend', 'start', 'open', 'take'],
    ],
    [
      ['buy', 'rent', 'lease', 'find', 'save', 'raise', 'borrow'],
      ['open', 'fit', 'renovate', 'repair', 'restore', 'equip', 'buy', 'pay', 'rent', 'move', 'convert', 'install'],
    ],
    [
      ['measure', 'count', 'log', 'record', 'note', 'track', 'survey', 'audit', 'review', 'check', 'analyse', 'analyze', 'map', 'inspect'],
      ['reduce', 'cut', 'report', 'send', 'show', 'present', 'bring', 'raise', 'fix', 'write', 'publish', 'share', 'improve', 'rewrite', 'update'],
    ],
    [
      ['ask', 'meet', 'call', 'talk', 'ring', 'interview', 'visit', 'shadow', 'observe', 'watch', 'go', 'travel', 'stand', 'walk', 'sit', 'attend'],
      ['agree', 'get', 'write', 'take', 'ask', 'see', 'meet', 'talk', 'note', 'report', 'present', 'show', 'learn', 'watch', 'collect', 'listen', 'give', 'try', 'do', 'bring', 'book'],
    ],
    [
      ['lead', 'run', 'manage', 'chair', 'hold', 'coach', 'mentor', 'train', 'hire', 'recruit'],
      ['keep', 'bring', 'take', 'raise', 'reduce', 'cut', 'train', 'retain', 'onboard', 'hand', 'report', 'cover'],
    ],
    [
      ['go', 'return', 'study', 'train', 'retrain', 'enrol', 'enroll', 'qualify', 'graduate', 'pass', 'finish', 'complete', 'leave', 'become', 'be'],
      ['register', 'work', 'practise', 'practice', 'join', 'start', 'become', 'be'],
    ],
  ],
  pronouns: ['it', 'them', 'him', 'themselves', 'itself', 'one'],
  references: ['it', 'them', 'him', 'its', 'their', 'theirs', 'each', 'both', 'this', 'these', 'those', 'one', 'afterwards', 'accordingly', 'there', 'result', 'results', 'outcome', 'findings', 'what', 'after that'],
  afterVerb: ['to', 'into', 'as', 'from'],
  nounEndings: ['ing'],
  infinitives: [],
  purposes: ['so that', 'so as to', 'in order to', 'so i', 'so i can', 'towards', 'toward', 'instead', 'in favour of', 'in favor of', 'and into', 'and instead'],
  purposeVerbs: ['to'],
  exchanges: ['for', 'to join', 'into'],
}
