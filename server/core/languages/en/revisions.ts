import type { RevisionWords } from '../../plan/revision-words'

/** How English says that something in a plan was changed, or why, and where less is better. */
// biome-ignore format: lists of words read better filled than one to a line
export const revisions: RevisionWords = {
  remarks: [
    'because', 'due to', 'owing to', 'on account of', 'thanks to', 'given that', 'reason', 'the reason', 'why', 'after all', 'instead',
    'instead of', 'rather than', 'moved', 'moved from', 'moved to', 'moves to', 'move to', 'slipped', 'slips', 'slipping', 'postponed',
    'put back', 'put off', 'pushed', 'pushed back', 'brought forward', 'delayed', 'delay', 'deferred', 'extended', 'extension', 'rescheduled', 'replanned',
    'carried over', 'rolled over', 'new date', 'new deadline', 'new target', 'old date', 'old target', 'was due', 'originally', 'previously', 'formerly',
    'first planned', 'revised', 'adjusted', 'changed', 'corrected', 'typo', 'updated to', 'lowered', 'lowered to', 'lowered from', 'reduced from', 'cut back',
    'scaled back', 'scaled down', 'down from', 'up from', 'raised from', 'was', 'were', 'too ambitious', 'too early', 'too soon',
    'too tight', 'too much', 'too many', 'too high', 'too late', 'not realistic', 'unrealistic', 'more realistic', 'not possible', 'more time', 'no time', 'no budget',
    'no longer', 'not any more', 'not anymore', 'no need', 'not needed', 'cancelled', 'canceled', 'dropped', 'drop', 'gave up', 'given up', 'abandoned', 'removed', 'withdrawn',
    'replaced', 'replaced by', 'merged', 'merged with', 'merged into', 'split', 'on hold', 'paused', 'parked', 'shelved', 'blocked', 'waiting for', 'waiting on', 'until',
    'off sick', 'sick leave', 'parental leave', 'full up', 'fully booked', 'was full', 'is full', 'decided', 'decided not', 'agreed with', 'agreed to',
  ],
  lessening: [
    'reduce', 'reducing', 'reduces', 'cut', 'cutting', 'cuts', 'lower', 'lowering', 'lowers', 'decrease', 'decreasing', 'bring down', 'bringing down', 'shorten', 'shortening',
    'shrink', 'shrinking', 'trim', 'trimming', 'slash', 'slashing', 'limit', 'limiting', 'halve', 'halving', 'fewer', 'less', 'drop', 'dropping',
  ],
  atMost: [
    'at most', 'under', 'below', 'no more than', 'not more than', 'less than', 'fewer than', 'lower than', 'in under', 'in less than', 'maximum', 'a maximum of', 'max', 'max.',
    'within', 'down to', '<', '≤', '<=',
  ],
}
