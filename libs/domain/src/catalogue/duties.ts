import { camel, type Camel } from './camel'
import { draftActionOf, draftedBy, paperKinds, type DraftAction, type PaperKind } from './papers'

/** What a step of a ladder does. All above an urging is only drafted, and waits for the director's signature. */
export type RungAction = 'remind' | 'urge' | DraftAction
export const rungActions: readonly RungAction[] = ['remind', 'urge', ...paperKinds.map(draftActionOf)]

/** The paper that a step drafts; null for a reminder or an urging. */
export const paperOfRung = (action: RungAction): PaperKind | null =>
  action === 'remind' || action === 'urge' ? null : draftedBy[action]

/** The duty that takes a step of a ladder. */
export const dutyOfRung = (action: RungAction): Camel<RungAction> => camel(action)

/** The duty that drafts a paper: `draftTalk`. */
export type DraftDuty = Camel<DraftAction>
export const draftDutyOf = (kind: PaperKind): DraftDuty => camel(draftActionOf(kind))

/** What nobody commands, in the order in which it is done where several fall due at once. Each is an activity of the engine. */
export type DutyKind =
  'assignParties' | 'requestReport' | Camel<RungAction> | 'recordSilence' | 'turnLight' | 'freezeLight' | 'file'
export const dutyKinds: readonly DutyKind[] = [
  'assignParties',
  'requestReport',
  ...rungActions.map(dutyOfRung),
  'recordSilence',
  'turnLight',
  'freezeLight',
  'file',
]
