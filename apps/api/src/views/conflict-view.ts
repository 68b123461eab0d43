import type {
  DepartmentEntry,
  DraftInReview,
  EditConflict,
  GroupEntry,
  PersonEntry,
  TargetInReview,
  Versioned,
} from '@luoshi/application'
import { draftView } from './draft-view'
import { departmentView, groupView, personView } from './registry-views'
import { targetView } from './target-view'

const views: Partial<Record<Versioned, (current: unknown) => unknown>> = {
  draft: (current) => draftView(current as DraftInReview),
  target: (current) => targetView(current as TargetInReview),
  department: (current) => departmentView(current as DepartmentEntry),
  group: (current) => groupView(current as GroupEntry),
  person: (current) => personView(current as PersonEntry),
}

/** What an edit of an old version would have overwritten, as its page shows it; nothing where the page reads it anew. */
export const conflictView = ({ what, current }: EditConflict): unknown => views[what]?.(current)
