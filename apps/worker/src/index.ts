export * from './config'
export * from './create-worker'
export { createLog } from './log'
export { workflowsPath } from './workflows-path'
