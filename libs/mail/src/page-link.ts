import type { Letter } from '@luoshi/application'
import { letterValues } from './letter-values'

/** The page on which a letter's matter is dealt with: the assignment's, else the plan's, else the front page. */
export function pageLink(letter: Letter, publicUrl: string): string {
  const base = publicUrl.replace(/\/+$/, '')
  const assignmentId = letterValues(letter)['assignmentId']
  if (assignmentId !== undefined) return `${base}/assignments/${encodeURIComponent(assignmentId)}`
  return letter.planId === null ? `${base}/` : `${base}/plans/${encodeURIComponent(letter.planId)}`
}
