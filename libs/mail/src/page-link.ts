import type { Letter } from '@luoshi/application'

/** The page on which a letter's matter is dealt with: the assignment's, else the plan's, else the front page. */
export function pageLink(letter: Letter, publicUrl: string): string {
  const base = publicUrl.replace(/\/+$/, '')
  if (letter.assignmentId !== null) return `${base}/assignments/${encodeURIComponent(letter.assignmentId)}`
  return letter.planId === null ? `${base}/` : `${base}/plans/${encodeURIComponent(letter.planId)}`
}
