import type { AssignmentView } from '@luoshi/contracts'
import type { ComponentType } from 'react'

/** One of several things an action can be about: a period, a paper, a party, a request. */
export interface Target {
  value: string
  /** What tells it from the others. */
  label: string
}

/** One action's form: what it is about, what is asked, what stands there at first, and what is sent. */
export interface ActionSpec<V extends object> {
  /** What the action does, or what to mind; said above the fields. */
  explain: string
  /** Whether it cannot be taken back. */
  final?: boolean
  /** What it can be about at present, and what that is called; each has a form of its own. */
  targets?: { label: string; of: (view: AssignmentView) => readonly Target[] }
  /** `target` is what the form is about; empty where the action has no targets. */
  Fields: ComponentType<{ view: AssignmentView; target: string }>
  initial: (view: AssignmentView, target: string) => Partial<V>
  /** `fields` are those of the command that stand in its address. */
  write: (
    values: V,
    target: string,
    view: AssignmentView,
  ) => { fields?: Readonly<Record<string, string>>; body: object }
}
