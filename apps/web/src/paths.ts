import type {
  AssignmentCounts,
  AssignmentPage,
  AssignmentView,
  BulkOutcome,
  CalendarYear,
  departmentList,
  DeskView,
  DraftChangeList,
  draftList,
  DraftView,
  DroppedDraftList,
  DueWorkView,
  EventList,
  FindingItem,
  FindingList,
  ForecastView,
  groupList,
  ImportPreviewView,
  keptDepartmentList,
  KeptDepartmentView,
  keptGroupList,
  KeptGroupView,
  MatchList,
  OverviewView,
  PasswordGiven,
  PersonAdded,
  personList,
  PersonView,
  PlanRow,
  PlanView,
  PolicyView,
  ProgressCheckView,
  RegistryCalendar,
  SessionView,
  SystemView,
  TargetList,
  TargetView,
  TodoList,
  TwinList,
  TwinView,
} from '@luoshi/contracts'
import { actionPath, type Action, type RegistrySubject } from '@luoshi/domain'
import type { z } from 'zod'
import type { BoardFilters } from './pages/board/board-filters'
import { query } from './query'

/** An address that answers with a `T`; the type stands for the answer only and has no value. */
export type Url<T> = string & { readonly answers?: T }

/** Addresses of pages. */
export const pages = {
  home: '/',
  logIn: (next?: string) => `/log-in${query({ next })}`,
  loggedOut: `/log-in${query({ ended: 'by-person' })}`,
  todos: (bucket?: string) => `/todos${query({ bucket })}`,
  desk: '/desk',
  board: (filters: BoardFilters = {}) => `/board${query({ ...filters })}`,
  /** `action` opens the form of an action at once, `about` names the period, paper, party or request it is for. */
  assignment: (id: string, action?: string, about?: string) => `/assignments/${id}${query({ action, about })}`,
  plans: '/plans',
  /** `issue` opens the issue dialog at once; `draft` is the one to open. */
  plan: (id: string, { issue, draft }: { issue?: 'again'; draft?: string } = {}) =>
    `/plans/${id}${query({ issue, draft })}`,
  forecast: (id: string) => `/plans/${id}/forecast`,
  overview: '/overview',
  registry: (place: 'departments' | 'groups' | 'people' | 'calendar' | '' = '') =>
    place === '' ? '/registry' : `/registry/${place}`,
  registryImport: (subject: 'departments' | 'groups' | 'people' | 'calendar') => `/registry/import/${subject}`,
  system: '/system',
}

const root = '/api/v1'
const assignment = (id: string) => `${root}/assignments/${id}`
const plan = (id: string) => `${root}/plans/${id}`

/** Addresses of the API. */
export const api = {
  stream: `${root}/stream`,
  session: `${root}/session` as Url<SessionView>,
  todos: `${root}/todos` as Url<TodoList>,
  desk: `${root}/desk` as Url<DeskView>,
  overview: `${root}/overview` as Url<OverviewView>,
  system: `${root}/system` as Url<SystemView>,
  dueWork: `${root}/system/due-work` as Url<DueWorkView>,
  unlocking: (personId: string) => `${root}/system/people/${personId}/unlocking` as Url<unknown>,
  calendar: (year: number) => `${root}/calendar/${year.toString()}` as Url<CalendarYear>,
  departments: `${root}/departments` as Url<z.infer<typeof departmentList>>,
  groups: `${root}/groups` as Url<z.infer<typeof groupList>>,
  resend: (mailId: string) => `${root}/mail/${mailId}/resend` as Url<unknown>,
  assignments: (filters: BoardFilters, cursor: string | null, drill: boolean) =>
    `${root}/assignments${query({ ...filters, cursor: cursor ?? undefined, drill: drill.toString() })}` as Url<AssignmentPage>,
  assignmentCounts: (planId: string | undefined, drill: boolean) =>
    `${root}/assignments/counts${query({ planId, drill: drill ? 'true' : undefined })}` as Url<AssignmentCounts>,
  assignment: (id: string) => assignment(id) as Url<AssignmentView>,
  events: (id: string, before: number | null) =>
    `${assignment(id)}/events${query({ before: before?.toString() })}` as Url<EventList>,
  /** What is posted to an assignment; `noun` is a path below it, such as `acknowledgements`. */
  command: (id: string, action: Action, fields: Readonly<Record<string, string>>) =>
    `${assignment(id)}/${actionPath(action, fields)}` as Url<AssignmentView>,
  plans: `${root}/plans` as Url<{ items: PlanRow[] }>,
  newPlan: `${root}/plans` as Url<PlanView>,
  plan: (id: string) => plan(id) as Url<PlanView>,
  /** The file a plan was read from, to be saved. */
  original: (id: string) => `${plan(id)}/original`,
  forecast: (id: string, choices: { issuedOn: string; behaviour: string }) =>
    `${plan(id)}/forecast${query({ ...choices })}` as Url<ForecastView>,
  issue: (id: string) => `${plan(id)}/issue` as Url<PlanView>,
  end: (id: string) => `${plan(id)}/end` as Url<PlanView>,
  run: (id: string) => `${plan(id)}/run` as Url<PlanView>,
  confirmations: (id: string) => `${plan(id)}/confirmations` as Url<unknown>,
  drafts: (id: string) => `${plan(id)}/drafts` as Url<z.infer<typeof draftList>>,
  newDraft: (id: string) => `${plan(id)}/drafts` as Url<DraftView>,
  draft: (id: string, draftId: string) => `${plan(id)}/drafts/${draftId}` as Url<DraftView>,
  confirmation: (id: string, draftId: string) => `${plan(id)}/drafts/${draftId}/confirmation` as Url<unknown>,
  parts: (id: string, draftId: string) => `${plan(id)}/drafts/${draftId}/parts` as Url<z.infer<typeof draftList>>,
  expansion: (id: string, draftId: string) => `${plan(id)}/drafts/${draftId}/expansion` as Url<DraftView>,
  merges: (id: string) => `${plan(id)}/draft-merges` as Url<DraftView>,
  bulkEdits: (id: string) => `${plan(id)}/draft-edits` as Url<BulkOutcome>,
  droppedDrafts: (id: string) => `${plan(id)}/dropped-drafts` as Url<DroppedDraftList>,
  restoration: (id: string, draftId: string) => `${plan(id)}/dropped-drafts/${draftId}/restoration` as Url<DraftView>,
  draftChanges: (id: string) => `${plan(id)}/draft-changes` as Url<DraftChangeList>,
  undoings: (id: string) => `${plan(id)}/undoings` as Url<DraftChangeList>,
  redoings: (id: string) => `${plan(id)}/redoings` as Url<DraftChangeList>,
  matches: (id: string) => `${plan(id)}/matches` as Url<MatchList>,
  newMatch: (id: string) => `${plan(id)}/matches` as Url<BulkOutcome>,
  targets: (id: string) => `${plan(id)}/targets` as Url<TargetList>,
  newTarget: (id: string) => `${plan(id)}/targets` as Url<TargetView>,
  target: (id: string, targetId: string) => `${plan(id)}/targets/${targetId}` as Url<TargetView>,
  targetRestoration: (id: string, targetId: string) => `${plan(id)}/targets/${targetId}/restoration` as Url<TargetView>,
  findings: (id: string) => `${plan(id)}/findings` as Url<FindingList>,
  finding: (id: string, findingId: string) => `${plan(id)}/findings/${findingId}` as Url<FindingItem>,
  twins: (id: string) => `${plan(id)}/twins` as Url<TwinList>,
  twin: (id: string, draftId: string, twinId: string) =>
    `${plan(id)}/drafts/${draftId}/twins/${twinId}` as Url<TwinView>,
  policy: (id: string) => `${plan(id)}/policy` as Url<PolicyView>,
  progressChecks: (id: string) => `${plan(id)}/progress-checks` as Url<{ items: ProgressCheckView[] }>,
  conclusion: (checkId: string) => `${root}/progress-checks/${checkId}/conclusion` as Url<unknown>,
}

export type ListFormat = 'xlsx' | 'csv'

/** Addresses of the registry. */
export const registry = {
  departments: `${root}/registry/departments` as Url<z.infer<typeof keptDepartmentList>>,
  newDepartment: `${root}/registry/departments` as Url<KeptDepartmentView>,
  department: (id: string) => `${root}/registry/departments/${id}` as Url<KeptDepartmentView>,
  dissolution: (id: string) => `${root}/registry/departments/${id}/dissolution` as Url<KeptDepartmentView>,
  groups: `${root}/registry/groups` as Url<z.infer<typeof keptGroupList>>,
  newGroup: `${root}/registry/groups` as Url<KeptGroupView>,
  group: (id: string) => `${root}/registry/groups/${id}` as Url<KeptGroupView>,
  people: `${root}/registry/people` as Url<z.infer<typeof personList>>,
  newPerson: `${root}/registry/people` as Url<PersonAdded>,
  person: (id: string) => `${root}/registry/people/${id}` as Url<PersonView>,
  password: (id: string) => `${root}/registry/people/${id}/password` as Url<PasswordGiven>,
  calendar: (year: number) => `${root}/registry/calendar/${year.toString()}` as Url<RegistryCalendar>,
  day: (date: string) => `${root}/registry/calendar/days/${date}` as Url<unknown>,
  list: (subject: RegistrySubject, format: ListFormat) => `${root}/registry/lists/${subject}?format=${format}`,
  template: (subject: RegistrySubject) => `${root}/registry/lists/${subject}/template`,
  preview: (subject: RegistrySubject) => `${root}/registry/lists/${subject}/preview` as Url<ImportPreviewView>,
  import: (subject: RegistrySubject) => `${root}/registry/lists/${subject}/import` as Url<unknown>,
}
