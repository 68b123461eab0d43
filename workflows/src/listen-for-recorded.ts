import { setHandler } from '@temporalio/workflow'
import { recordedSignal } from './process'

/** Whether something was recorded since it was last forgotten. */
export interface Recorded {
  heard: () => boolean
  forget: () => void
}

/** Hears the signal from the first workflow task on; however many come at once, they are one reason to look again. */
export function listenForRecorded(): Recorded {
  let recorded = false
  setHandler(recordedSignal, () => {
    recorded = true
  })
  return {
    heard: () => recorded,
    forget: () => {
      recorded = false
    },
  }
}
