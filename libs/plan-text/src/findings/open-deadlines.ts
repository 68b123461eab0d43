import { isOpenDeadline } from '../grammar/deadline-words'
import type { Clause, Finding } from '../reading'
import { finding } from './finding'

/** Deadlines in words that no calendar turns into a day; where the clause names a day as well, that one holds. */
export const openDeadlines = (clauses: readonly Clause[]): Finding[] =>
  clauses
    .filter(({ deadlines }) => deadlines.every(({ dueOn }) => dueOn === null))
    .flatMap(({ deadlines }) => deadlines.filter(isOpenDeadline))
    .map(({ span, text }) => finding('date.open', span, text))
