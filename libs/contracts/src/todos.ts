import { standingTodoKinds, todoKinds } from '@luoshi/domain'
import { z } from 'zod'
import { clockView, id, instant, light } from './common'

export const todoKind = z.enum([...todoKinds, ...standingTodoKinds])
export type TodoKind = z.infer<typeof todoKind>

/** `later` is due after this week, `open` has no date. */
export const bucket = z.enum(['late', 'today', 'week', 'later', 'open'])

export const todoView = z.object({
  id: z.string(),
  kind: todoKind,
  bucket,
  dueAt: instant.nullable(),
  planId: id.nullable(),
  planTitle: z.string().nullable(),
  assignmentId: id.nullable(),
  number: z.string().nullable(),
  title: z.string(),
  /** Department waited for, null where the office or the leader is. */
  departmentName: z.string().nullable(),
  /** Report period, paper id or extension id, where the todo is about one. */
  reference: z.string().nullable(),
  light: light.nullable(),
  clock: clockView.nullable(),
})
export type TodoView = z.infer<typeof todoView>

export const todoList = z.object({ items: z.array(todoView), counts: z.record(bucket, z.int()) })
export type TodoList = z.infer<typeof todoList>
