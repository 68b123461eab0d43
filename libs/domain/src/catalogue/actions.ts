import type { Action } from '../assignment/command'

/** Where each action is posted, below an assignment's address. A verb is a resource; `:name` is a field of the command. */
export const actionPaths = {
  acknowledge: 'acknowledgements',
  refuse: 'refusals',
  'decide-dispute': 'disputes/:partyId/decision',
  'submit-report': 'reports',
  'return-report': 'reports/:partyId/:period/return',
  'request-extension': 'extensions',
  'decide-extension': 'extensions/:extensionId/decision',
  'report-completion': 'completion',
  countersign: 'countersignatures',
  accept: 'acceptance',
  'send-back': 'rectification',
  'close-out': 'closure',
  revoke: 'revocation',
  urge: 'urgings',
  'draft-paper': 'papers',
  'sign-paper': 'papers/:paperId/signature',
  'dismiss-paper': 'papers/:paperId/dismissal',
  'reply-to-order': 'papers/:paperId/reply',
  instruct: 'papers/:paperId/instruction',
} as const satisfies Record<Action, string>

export const actionNames = Object.keys(actionPaths) as Action[]

type Named<Path extends string> = Path extends `${infer Part}/${infer Rest}`
  ? Named<Part> | Named<Rest>
  : Path extends `:${infer Name}`
    ? Name
    : never

/** The fields of a command that stand in its address. */
export type PathField<A extends Action> = Named<(typeof actionPaths)[A]>

/** Where an action is posted, with the names of its fields: `papers/:paperId/signature`. */
export const routeOf = (action: Action): string => actionPaths[action]

export const pathFieldsOf = (action: Action): string[] =>
  [...routeOf(action).matchAll(/:(\w+)/g)].map(([, name]) => name ?? '')

/** The address of an action below its assignment's, with the fields filled in. */
export const actionPath = (action: Action, fields: Readonly<Record<string, string>>): string =>
  routeOf(action).replace(/:(\w+)/g, (_whole, name: string) => encodeURIComponent(fields[name] ?? ''))
