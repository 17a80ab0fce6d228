import type { Entry } from '../../../plan/words'

/** Words that link what was done to what is wanted, and words that say why. */
// biome-ignore format: word lists read best filled, line by line
export const links: readonly Entry[] = [
  {
    forms: [
      'relevant to', 'relevant for', 'which prepares me for', 'prepares me for', 'prepared me for',
      'preparing me for', 'transferable to', 'transferable', 'transfers to', 'carries over to',
      'carry over to', 'similar to', 'close to the work of', 'used for', 'useful for', 'of use in',
      'applies to', 'applicable to', 'apply this to', 'ready for', 'the same as', 'comparable to',
      'in line with', 'in the same field', 'fits the', 'a good fit for', 'qualifies me for',
      'qualifies me as', 'counts toward', 'counts towards', 'counts for', 'leads to', 'leading to',
      'builds on', 'building on', 'based on my experience', 'related to', 'directly related to',
      'helps me as', 'gives me a head start', 'the basis for', 'what the role asks for',
      'what the job asks for', 'as the role requires', 'which is what', 'taught me', 'from which i learned',
    ],
    category: 'link',
    yes: 'Four years of bakery hygiene logs, relevant to lab work',
    no: 'Explain the words “relevant to” to 12 pupils',
  },
  {
    forms: [
      'because', 'because of', 'since i', 'so that', 'in order to', 'so as to', 'in order that',
      'that is why', "that's why", 'which is why', 'this is why', 'the reason is', 'the reason why',
      'my reason', 'due to', 'thanks to', 'for the sake of', 'matters to me', 'matter to me',
      'is important to me', 'means a lot to me', 'i care about', 'what i care about', 'i love', 'i like',
      'i enjoy', 'i look forward to', 'look forward to', 'i am drawn to', "i'm drawn to", 'draws me',
      'drew me', 'what draws me', 'what drives me', 'what motivates me', 'i am motivated by', 'motivated by',
      'i am fascinated by', 'fascinates me', 'i believe', 'i am proud', 'makes me happy', 'makes me proud',
      'gives me energy', 'i have always wanted', "i've always wanted", 'i miss', 'happiest when', 'happiest',
      'i want to be able to', 'for my family', 'for my children', 'for my kids', 'to be closer to',
      'to support my', 'my back will not', 'my knees', 'my body', 'will not last', "won't last",
      'i am tired of', "i'm tired of", 'there is a shortage', 'they are hiring', 'are hiring', 'pays better',
      'as i want', 'why this', 'why now', 'why it matters', 'given that', 'after seeing', 'ever since',
      'inspired by', 'to help people', 'worth it',
    ],
    category: 'cause',
    yes: 'I chose paediatrics because explaining is what I enjoy',
    no: 'Explain the word “because” to 12 pupils',
  },
]
