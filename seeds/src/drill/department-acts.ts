import { addDays, chinaDate } from '@luoshi/domain'
import { daysAfter, type Act, type Found } from './act'
import type { Chance } from './chance'
import { finishOf } from './finish'
import type { Temperament } from './temperament'
import { completionWords, extensionReason, orderReply, refusalReason, reportWords } from './wording'

/** `chance` is the todo's own, `lasting` the same for all of a department's todos of one assignment. */
type Behaviour = (found: Found, chance: Chance, lasting: Chance) => Act[]
type Behaviours = Readonly<Record<Temperament, Behaviour>>

const never: Behaviour = () => []

const acknowledge = (at: number): Act => ({ at, by: 'clerk', path: 'acknowledgements', body: {} })
const due = ({ dueAt, seenAt }: Found): number => dueAt ?? seenAt

const acknowledgement: Behaviours = {
  prompt: ({ seenAt }) => [acknowledge(seenAt)],
  late: (found, chance) => [acknowledge(daysAfter(due(found), 1 + 4 * chance('when')))],
  silent: (found, chance) => [acknowledge(daysAfter(due(found), 12 + 20 * chance('when')))],
  refusing: ({ seenAt }, chance) =>
    chance('refuse') < 0.6
      ? [
          {
            at: daysAfter(seenAt, 2 * chance('when')),
            by: 'head',
            path: 'refusals',
            body: { reason: refusalReason(chance) },
          },
        ]
      : [acknowledge(seenAt)],
}

const submit = ({ todo }: Found, at: number, chance: Chance): Act[] =>
  todo.reference === null
    ? []
    : [{ at, by: 'clerk', path: 'reports', body: { period: todo.reference, ...reportWords(chance) } }]

const reportInTime = (found: Found, chance: Chance): Act[] =>
  submit(found, daysAfter(due(found), -0.5 - 4 * chance('when')), chance)

const report: Behaviours = {
  prompt: reportInTime,
  refusing: reportInTime,
  late: (found, chance) =>
    chance('late') < 0.55
      ? submit(found, daysAfter(due(found), 1 + 8 * chance('when')), chance)
      : reportInTime(found, chance),
  silent: (found, chance) =>
    chance('late') < 0.5 ? submit(found, daysAfter(due(found), 8 + 20 * chance('when')), chance) : [],
}

const claim: Behaviour = ({ issuedAt, dueAt }, chance, lasting) => {
  const finish = finishOf(lasting)
  if (finish === null || dueAt === null) return []
  const at = issuedAt + finish * (dueAt - issuedAt)
  return [{ at, by: 'head', path: 'completion', body: completionWords(chance) }]
}

function askForTime({ dueAt }: Found, chance: Chance): Act[] {
  if (dueAt === null || chance('ask for time') >= 0.35) return []
  const body = {
    proposedDueOn: addDays(chinaDate(dueAt), 60),
    reason: extensionReason(chance),
    progress: reportWords(chance).progress,
  }
  return [{ at: daysAfter(dueAt, -12 - 12 * chance('when')), by: 'head', path: 'extensions', body }]
}

const completion: Behaviours = {
  prompt: claim,
  refusing: claim,
  late: (found, chance, lasting) => [...askForTime(found, chance), ...claim(found, chance, lasting)],
  silent: never,
}

const agree: Behaviour = ({ seenAt }, chance) => {
  const opinion = chance('object') < 0.04 ? 'objected' : 'agreed'
  const text = opinion === 'objected' ? '佐证材料尚不完整，建议补充后再行办结。' : '同意。'
  return [{ at: daysAfter(seenAt, 6 * chance('when')), by: 'head', path: 'countersignatures', body: { opinion, text } }]
}

const countersignature: Behaviours = { prompt: agree, refusing: agree, late: never, silent: never }

const reply =
  (from: number, spread: number): Behaviour =>
  ({ todo, seenAt }, chance) =>
    todo.reference === null
      ? []
      : [
          {
            at: daysAfter(seenAt, from + spread * chance('when')),
            by: 'clerk',
            path: `papers/${todo.reference}/reply`,
            body: { text: orderReply(chance) },
          },
        ]

const orderReplied: Behaviours = { prompt: reply(1, 4), refusing: reply(1, 6), late: reply(2, 12), silent: never }

const behaviours: Readonly<Record<string, Behaviours>> = {
  acknowledgement,
  report,
  correction: report,
  completion,
  countersignature,
  'order-reply': orderReplied,
}

/**
 * What a department does about a todo and when, in plan time. Everything follows from the todo, the temperament and the
 * chances, so that a restarted simulation goes on with the same intentions.
 */
export const departmentActs = (found: Found, temperament: Temperament, chance: Chance, lasting: Chance): Act[] =>
  behaviours[found.todo.kind]?.[temperament](found, chance, lasting) ?? []
