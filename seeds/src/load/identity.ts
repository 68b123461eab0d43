import { uuidV5 } from '@luoshi/application'

const demonstration = '5f0c3a52-9d0b-4d57-8f2f-6b0a7c1d2e90'

/** The same department, group or person has the same id in every demonstration. */
export const identityOf = (kind: 'department' | 'group' | 'person', name: string): string =>
  uuidV5(demonstration, `${kind} ${name}`)
