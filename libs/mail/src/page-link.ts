import type { Letter } from '@luoshi/application'
import { todoActions, type Subject } from '@luoshi/domain'
import { letterValues } from './letter-values'
import type { Payload, Template } from './template'

const actionOf = ({ opens }: Template, { subject }: Payload) =>
  opens === 'subject' ? (todoActions[subject as Subject] ?? null) : (opens ?? null)

/** The form in which it is dealt with, of the very matter the letter is about. */
function formOf(template: Template, values: Payload): string {
  const action = actionOf(template, values)
  if (action === null) return ''
  const { about = '' } = values
  return `?${new URLSearchParams(about === '' ? { action } : { action, about }).toString()}`
}

/** The page on which a letter's matter is dealt with: the assignment's, else the plan's, else the front page. */
export function pageLink(template: Template, letter: Letter, publicUrl: string): string {
  const base = publicUrl.replace(/\/+$/, '')
  const values = letterValues(letter)
  const { assignmentId } = values
  if (assignmentId !== undefined)
    return `${base}/assignments/${encodeURIComponent(assignmentId)}${formOf(template, values)}`
  return letter.planId === null ? `${base}/` : `${base}/plans/${encodeURIComponent(letter.planId)}`
}
