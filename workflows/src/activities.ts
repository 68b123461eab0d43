export * from './assignment/activities'
export * from './digest/activities'
export * from './plan/activities'
