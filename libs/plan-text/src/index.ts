export { classifyUnit } from './grammar/unit-names'
export { isRunInNumber } from './items/run-in-number'
export { readPlan } from './read-plan'
export type * from './reading'
