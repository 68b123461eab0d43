export { readPlan } from './read-plan'
export type * from './reading'
