import { completingTemplates } from './completing/letters'
import { escalatingTemplates } from './escalating/letters'
import { extendingTemplates } from './extending/letters'
import { receivingTemplates } from './receiving/letters'
import { reportingTemplates } from './reporting/letters'

/** The templates of all topics. A paper is sent under its own name. */
export const letterTemplates = [
  ...receivingTemplates,
  ...reportingTemplates,
  ...extendingTemplates,
  ...completingTemplates,
  ...escalatingTemplates,
] as const
export type LetterTemplate = (typeof letterTemplates)[number]
