import { defineSignal } from '@temporalio/workflow'

/** Where all of Luoshi's workflows and activities wait for a worker. */
export const taskQueue = 'luoshi'

/** Something was written down that moves the process or brings its next duty forward. It carries nothing: the record says what. */
export const recordedSignal = defineSignal('recorded')
