import type { Letter } from '@luoshi/application'
import type { Payload } from './template'

const named = ['planTitle', 'number', 'title', 'assignmentId'] as const

/** All that a letter's wording can be filled from: its payload with what the record knows of its assignment. */
export function letterValues(letter: Letter): Payload {
  const known = named.flatMap((key): [string, string][] => (letter[key] === null ? [] : [[key, letter[key]]]))
  return { ...letter.payload, ...Object.fromEntries(known) }
}
