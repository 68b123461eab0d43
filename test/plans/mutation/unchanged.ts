import { readPlan, type Clause } from '@luoshi/plan-text'

import type { GoldDocument } from '../scoring/gold-folder'
import { MUTATIONS, type Mutation } from './mutations'

const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/\s/g, ''],
  [/[（【[]/g, '('],
  [/[）】\]]/g, ')'],
  [/，/g, ','],
]

const plain = (words: string): string => FOLDS.reduce((all, [from, to]) => all.replace(from, to), words)

/** Who answers for what until when, without places and marks. */
function said(clause: Clause, write: Mutation['write']): string {
  const names = clause.parties.map(({ role, name }) => `${role} ${plain(write(name))}`)
  const due = clause.deadlines.map(({ dueOn }) => dueOn ?? '–')
  return [...names.sort(), ...due.sort()].join(';')
}

export interface Unchanged {
  mutation: string
  /** Clauses read in the paper as it is, in the papers the mutation changes. */
  clauses: number
  kept: number
  /** Clauses the changed paper has and the paper itself has not. */
  invented: number
}

const same = (words: string): string => words

function compare(text: string, mutation: Mutation): Omit<Unchanged, 'mutation'> {
  const changed = mutation.write(text)
  if (changed === text) return { clauses: 0, kept: 0, invented: 0 }
  const [before, after] = [readPlan(text).clauses, readPlan(changed).clauses]
  const left = after.map((clause) => said(clause, same))
  const kept = before.filter((clause) => {
    const at = left.indexOf(said(clause, mutation.write))
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
  return { clauses: before.length, kept, invented: left.length }
}

/** How much of the clauses of some papers stays the same under each mutation. */
export function unchanged(documents: readonly GoldDocument[]): Unchanged[] {
  return MUTATIONS.map((mutation) =>
    documents
      .map(({ text }) => compare(text, mutation))
      .reduce<Unchanged>(
        (all, one) => ({
          ...all,
          clauses: all.clauses + one.clauses,
          kept: all.kept + one.kept,
          invented: all.invented + one.invented,
        }),
        { mutation: mutation.name, clauses: 0, kept: 0, invented: 0 },
      ),
  )
}

export const shareKept = ({ clauses, kept }: Unchanged): number => (clauses === 0 ? 1 : kept / clauses)

export interface Judged {
  clause: Clause
  exact: boolean
}

/** Each clause of the papers written otherwise, and whether it reads as in the paper itself. */
export function judged({ text }: GoldDocument): Judged[] {
  const before = readPlan(text).clauses
  return MUTATIONS.flatMap((mutation) => {
    const changed = mutation.write(text)
    if (changed === text) return []
    const known = new Set(before.map((clause) => said(clause, mutation.write)))
    return readPlan(changed).clauses.map((clause) => ({ clause, exact: known.has(said(clause, same)) }))
  })
}
