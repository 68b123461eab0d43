import type { Instant, TodoKind } from '@luoshi/domain'

/** Something that waits for a person, with what a mail needs to name it. */
export interface OpenTodo {
  key: string
  kind: TodoKind
  departmentId: string | null
  reference: string | null
  roles: readonly string[]
  dueAt: Instant | null
  planId: string
  assignmentId: string
  number: string
  title: string
}

/** Reads what waits for people. */
export interface OpenTodos {
  /** Of all plans in force that are no drills, earliest limit first. */
  inRealTime(): Promise<OpenTodo[]>
}
