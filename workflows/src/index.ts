export { assignment } from './assignment/workflow'
export { digest } from './digest/workflow'
export { plan } from './plan/workflow'
