import type { AssignmentView } from '@luoshi/contracts'
import type { ComponentType } from 'react'

/** One action's form: what is asked, what stands there at first, and what is sent. */
export interface ActionSpec<V extends object> {
  /** What the action does, or what to mind; said above the fields. */
  explain: string
  /** Whether it cannot be taken back. */
  final?: boolean
  Fields: ComponentType<{ view: AssignmentView }>
  initial: (view: AssignmentView) => Partial<V>
  /** `fields` are those of the command that stand in its address. */
  write: (values: V, view: AssignmentView) => { fields?: Readonly<Record<string, string>>; body: object }
}
