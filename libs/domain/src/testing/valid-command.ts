import { addDays, type ChinaDate } from '../calendar/china-date'
import { paperKinds, goesUp } from '../catalogue/papers'
import type { Actor } from '../assignment/actor'
import type { Assignment } from '../assignment/assignment'
import type { Action, Command } from '../assignment/command'
import { activeParties, ownParty } from '../assignment/parties'
import { owedReports } from '../assignment/reports'

/** What a person may type: `choice` picks among what there is to choose from, `text` is any words. */
export interface Typed {
  choice: number
  text: string
}

type Inputs = Readonly<Record<Action, (state: Assignment, actor: Actor, typed: Typed) => Command>>

const pick = <T>(list: readonly T[], choice: number): T => {
  const one = list[choice % Math.max(1, list.length)]
  if (one === undefined) throw new Error('an action is permitted for which there is nothing to choose')
  return one
}

const laterThan = (date: ChinaDate | null, choice: number): ChinaDate =>
  addDays(date ?? '2026-12-31', 1 + (choice % 300))

const drafted = ({ papers }: Assignment) => papers.filter(({ status }) => status === 'drafted')
const signed = ({ papers }: Assignment, up: boolean) =>
  papers.filter(({ kind, status }) => status === 'signed' && goesUp(kind) === up)

/** For each action a command with input that its rule must accept wherever the action is permitted. */
export const validCommand: Inputs = {
  acknowledge: () => ({ type: 'acknowledge' }),
  refuse: (_state, _actor, { text }) => ({ type: 'refuse', reason: text }),
  'decide-dispute': ({ parties }, _actor, { choice, text }) => {
    const { id, role } = pick(
      parties.filter(({ status }) => status === 'refused'),
      choice,
    )
    const removable = role !== 'lead' && choice % 3 === 1
    const decision = removable ? 'removed' : choice % 3 === 2 ? 'reassigned' : 'maintained'
    const to = decision === 'reassigned' ? { departmentId: `new-${String(parties.length)}`, name: text } : null
    return { type: 'decide-dispute', partyId: id, decision, to, reason: text }
  },
  'submit-report': (state, actor, { choice, text }) => {
    const own = ownParty(state, actor)?.id
    const owed = owedReports(state).filter(({ partyId }) => partyId === own)
    const { period } = pick(owed, choice)
    return { type: 'submit-report', period, progress: text, problems: '', nextSteps: text }
  },
  'return-report': ({ periods }, _actor, { choice, text }) => {
    const submitted = periods.flatMap(({ period, reports }) =>
      Object.keys(reports).flatMap((partyId) => (reports[partyId] === 'submitted' ? [{ partyId, period }] : [])),
    )
    return { type: 'return-report', ...pick(submitted, choice), reason: text }
  },
  'request-extension': ({ dueOn }, _actor, { choice, text }) => ({
    type: 'request-extension',
    proposedDueOn: laterThan(dueOn, choice),
    reason: text,
    progress: text,
  }),
  'decide-extension': ({ pendingExtension, dueOn }, _actor, { choice, text }) => ({
    type: 'decide-extension',
    extensionId: pendingExtension ?? '',
    granted: choice % 2 === 0,
    dueOn: laterThan(dueOn, choice),
    reason: text,
  }),
  'report-completion': (_state, _actor, { text }) => ({
    type: 'report-completion',
    statement: text,
    evidence: [{ title: text, reference: '' }],
  }),
  countersign: (_state, _actor, { choice, text }) => ({
    type: 'countersign',
    opinion: choice % 2 === 0 ? 'agreed' : 'objected',
    text,
  }),
  accept: (_state, _actor, { text }) => ({ type: 'accept', opinion: text }),
  'send-back': (_state, _actor, { text }) => ({ type: 'send-back', reason: text }),
  'close-out': (_state, _actor, { text }) => ({ type: 'close-out', note: text }),
  revoke: (_state, _actor, { text }) => ({ type: 'revoke', reason: text }),
  urge: (state, _actor, { choice, text }) => ({ type: 'urge', partyId: pick(activeParties(state), choice).id, text }),
  'draft-paper': (state, _actor, { choice, text }) => ({
    type: 'draft-paper',
    kind: pick(paperKinds, choice),
    colour: null,
    provision: null,
    reason: text,
    partyId: pick(activeParties(state), choice).id,
  }),
  'sign-paper': (state, _actor, { choice, text }) => ({
    type: 'sign-paper',
    paperId: pick(drafted(state), choice).id,
    text,
  }),
  'dismiss-paper': (state, _actor, { choice, text }) => ({
    type: 'dismiss-paper',
    paperId: pick(drafted(state), choice).id,
    reason: text,
  }),
  'reply-to-order': (state, actor, { choice, text }) => {
    const own = ownParty(state, actor)?.id
    const orders = signed(state, false).filter(({ partyId }) => partyId === own)
    return { type: 'reply-to-order', paperId: pick(orders, choice).id, text }
  },
  instruct: (state, _actor, { choice, text }) => ({
    type: 'instruct',
    paperId: pick(signed(state, true), choice).id,
    text,
  }),
}
