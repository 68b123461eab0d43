import type { LetterTemplate } from '@luoshi/domain'
import type { Template } from '../template'
import { assigning } from './assigning'
import { closing } from './closing'
import { digest } from './digest'
import { escalating } from './escalating'
import { reporting } from './reporting'

/** Every letter of the domain has its template, and the digest. */
type TemplateName = LetterTemplate | keyof typeof digest

const templates: Readonly<Record<TemplateName, Template>> = {
  ...assigning,
  ...reporting,
  ...closing,
  ...escalating,
  ...digest,
}

export const templateNames = Object.keys(templates) as TemplateName[]

/** The template of that name. An unknown name is a fault of ours and never of the recipient's server. */
export function templateNamed(name: string): Template {
  const known = templateNames.find((one) => one === name)
  if (known === undefined) throw new Error(`No mail template is named "${name}"`)
  return templates[known]
}
