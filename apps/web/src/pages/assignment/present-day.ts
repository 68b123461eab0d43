import type { AssignmentView } from '@luoshi/contracts'
import { dateInChina } from '../../time/china-time'

/** The day it is for the assignment's plan. */
export const presentDay = ({ clock }: AssignmentView): string => dateInChina(clock.now)
