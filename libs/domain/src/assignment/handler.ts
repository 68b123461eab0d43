import type { Assignment } from './assignment'
import type { AssignmentEvent, FactOf, FactType } from './event'

/** How one kind of fact changes the state. */
export type Handler<T extends FactType> = (state: Assignment, fact: FactOf<T>, event: AssignmentEvent) => Assignment

/** Handlers for some kinds of fact. */
export type Handlers<T extends FactType> = { readonly [K in T]: Handler<K> }

/** The list with the entries that fit changed. */
export const change = <E>(list: readonly E[], fits: (entry: E) => boolean, edit: (entry: E) => E): E[] =>
  list.map((entry) => (fits(entry) ? edit(entry) : entry))
