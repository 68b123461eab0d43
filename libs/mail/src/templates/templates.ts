import type { Template } from '../template'
import { assigning } from './assigning'
import { closing } from './closing'
import { digest } from './digest'
import { escalating } from './escalating'
import { reporting } from './reporting'

const templates: Readonly<Record<string, Template>> = {
  ...assigning,
  ...reporting,
  ...closing,
  ...escalating,
  ...digest,
}

export const templateNames: readonly string[] = Object.keys(templates)

/** The template of that name. An unknown name is a fault of ours and never of the recipient's server. */
export function templateNamed(name: string): Template {
  const template = templates[name]
  if (template === undefined) throw new Error(`No mail template is named "${name}"`)
  return template
}
