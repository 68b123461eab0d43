import { isDayName, isName, longestDayName, registrySubjects } from '@luoshi/domain'
import { z } from 'zod'
import { chinaDate, id, instant, role, requiredText } from './common'
import { calendarDayView } from './office'

/** One line of at most 100 characters, without the marks that separate and date names in a spreadsheet's cell. */
const registryName = requiredText(100).refine(isName)
const aliases = z.array(registryName).max(30).default([])
const version = z.int().positive()

const formerName = z.object({ name: registryName, until: chinaDate.nullable() })

/** `GET /registry/departments`: everything kept of a department, and where it is named. */
export const keptDepartmentView = z.object({
  id,
  name: z.string(),
  shortName: z.string().nullable(),
  aliases: z.array(z.string()),
  formerNames: z.array(z.object({ name: z.string(), until: chinaDate.nullable() })),
  dissolved: z.object({ on: chinaDate, successorId: id.nullable(), successorName: z.string().nullable() }).nullable(),
  use: z.object({
    assignments: z.int(),
    /** Of them those not filed. */
    open: z.int(),
    drafts: z.int(),
    people: z.int(),
    groups: z.array(z.string()),
  }),
  /** Named in `If-Match` by whoever edits it. */
  version,
})
export type KeptDepartmentView = z.infer<typeof keptDepartmentView>
export const keptDepartmentList = z.object({ items: z.array(keptDepartmentView) })

export const departmentEdit = z.object({
  name: registryName,
  shortName: registryName.nullable().default(null),
  aliases,
  formerNames: z.array(formerName).max(30).default([]),
})
export type DepartmentEditBody = z.infer<typeof departmentEdit>

export const dissolutionRequest = z.object({ on: chinaDate, successorId: id.nullable().default(null) })
export type DissolutionRequest = z.infer<typeof dissolutionRequest>

export const keptGroupView = z.object({
  id,
  name: z.string(),
  aliases: z.array(z.string()),
  /** In the order of the roster. */
  members: z.array(z.object({ departmentId: id, name: z.string() })),
  drafts: z.int(),
  version,
})
export type KeptGroupView = z.infer<typeof keptGroupView>
export const keptGroupList = z.object({ items: z.array(keptGroupView) })

export const groupEdit = z.object({ name: registryName, aliases, members: z.array(id).max(1000) })
export type GroupEditBody = z.infer<typeof groupEdit>

export const personView = z.object({
  id,
  login: z.string(),
  name: z.string(),
  email: z.string(),
  role,
  departmentId: id.nullable(),
  departmentName: z.string().nullable(),
  active: z.boolean(),
  /** Set while wrong passwords keep the account locked. */
  lockedUntil: instant.nullable(),
  version,
})
export type PersonView = z.infer<typeof personView>
export const personList = z.object({ items: z.array(personView) })

export const personEdit = z.object({
  name: registryName,
  email: z.email().max(200),
  role,
  /** Set for clerk and head, null for everybody else. */
  departmentId: id.nullable().default(null),
  active: z.boolean().default(true),
})
export type PersonEditBody = z.infer<typeof personEdit>
export const personAddition = personEdit.extend({
  login: z
    .string()
    .trim()
    .min(2)
    .max(80)
    .regex(/^[\w.@-]+$/),
})
export type PersonAddition = z.infer<typeof personAddition>

/** The password is told once; null where the answer is repeated. */
export const personAdded = z.object({ person: personView, password: z.string().nullable() })
export type PersonAdded = z.infer<typeof personAdded>
export const passwordGiven = z.object({ password: z.string() })
export type PasswordGiven = z.infer<typeof passwordGiven>

/** A date the office decided about, and what was published for it. */
export const decidedDayView = calendarDayView.extend({
  version,
  published: z.object({ working: z.boolean(), name: z.string() }),
})
export const registryCalendar = z.object({
  lastPublishedYear: z.string(),
  days: z.array(calendarDayView),
  decided: z.array(decidedDayView),
})
export type RegistryCalendar = z.infer<typeof registryCalendar>
export const dayDecision = z.object({
  working: z.boolean(),
  name: z.string().trim().max(longestDayName).refine(isDayName).default(''),
})
export type DayDecision = z.infer<typeof dayDecision>

export const registrySubject = z.enum(registrySubjects)
export const listQuery = z.object({ format: z.enum(['xlsx', 'csv']).default('xlsx') })

/** What a sheet would change; nothing is written yet. */
export const importPreview = z.object({
  /** Sent back with the choice, so that nothing else is taken than what was looked at. */
  fingerprint: z.string(),
  /** Records the sheet does not list; they stay as they are. */
  absent: z.int(),
  /** Groups in whose rosters a successor would take the place of who is dissolved. */
  rosters: z.array(z.string()),
  rows: z.array(
    z.object({
      /** As the spreadsheet counts, from 1. */
      line: z.int(),
      name: z.string(),
      kind: z.enum(['new', 'changed', 'same', 'conflict']),
      changes: z.array(z.object({ heading: z.string(), before: z.string(), after: z.string() })),
      /** Sentences. */
      problems: z.array(z.string()),
    }),
  ),
})
export type ImportPreviewView = z.infer<typeof importPreview>

/** The fields that go with the file when it is taken; `lines` are numbers with commas. */
export const importChoice = z.object({
  fingerprint: z.string().length(64),
  lines: z
    .string()
    .regex(/^\d+(?:,\d+)*$/)
    .transform((text) => text.split(',').map(Number)),
})
export type ImportChoiceFields = z.infer<typeof importChoice>
