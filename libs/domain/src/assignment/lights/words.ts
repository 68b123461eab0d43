import { lightLabels } from '../../vocabulary/labels'
import { explainReason } from '../../vocabulary/reasons'
import { periodWords } from '../../vocabulary/words'
import type { Sentences } from '../sentence'
import type { lightHandlers } from './evolve'

/** What happened. */
export const lightSentences: Sentences<keyof typeof lightHandlers> = {
  LightTurned: ({ from, to, reasons }, named) => {
    const [why] = reasons
    const because = why === undefined ? '' : `：${explainReason(why, named, named.today)}`
    return `${lightLabels[from]}转${lightLabels[to]}${because}`
  },
  LightFrozen: ({ month, light }) => `${periodWords(month)}末定格${lightLabels[light]}`,
}
