import { SPOKEN_END } from '../lexicon/line-words'

const DASHES = /^[—–-]+$/

/** Whether a number stands inside running text (the first of several sentences) or is a mere dash, rather than numbering a heading. */
export const isRunInNumber = (number: string): boolean => number.endsWith(SPOKEN_END) || DASHES.test(number)
