import type { TodoKind } from '@luoshi/contracts'
import type { Role } from '@luoshi/domain'
import { daysAfter, type Act, type Body, type Found } from './act'
import type { Chance } from './chance'

interface Choice {
  /** Of all such todos; what the shares leave over waits for the visitor. */
  share: number
  path: (reference: string) => string
  body: Act['body']
}

interface Desk {
  by: Role
  /** Plan days the paper lies on the desk: at least, and at most so many more. */
  wait: readonly [least: number, more: number]
  choices: readonly Choice[]
}

const always =
  (path: string): Choice['path'] =>
  () =>
    path
const below =
  (collection: string, verb: string): Choice['path'] =>
  (reference) =>
    `${collection}/${reference}/${verb}`

const draftedText =
  (paperId: string): Act['body'] =>
  ({ papers }): Body | null => {
    const paper = papers.find(({ id, status }) => id === paperId && status === 'drafted')
    return paper === undefined ? null : { text: paper.text }
  }

const grant =
  (extensionId: string): Act['body'] =>
  ({ extensions }): Body | null => {
    const asked = extensions.find(({ id, decision }) => id === extensionId && decision === null)
    return asked === undefined ? null : { granted: true, dueOn: asked.proposedDueOn, reason: '情况属实，同意延期。' }
  }

type Desks = Partial<Record<TodoKind, (reference: string) => Desk>>

/** The office keeps the drill moving and leaves enough undone for a visitor to decide. */
const desks: Desks = {
  dispute: () => ({
    by: 'coordinator',
    wait: [2, 5],
    choices: [
      {
        share: 0.6,
        path: below('disputes', 'decision'),
        body: { decision: 'maintained', departmentId: null, reason: '经研究，该任务与你单位职责相关，请按分工落实。' },
      },
    ],
  }),
  acceptance: () => ({
    by: 'coordinator',
    wait: [2, 6],
    choices: [
      { share: 0.82, path: always('acceptance'), body: { opinion: '佐证材料齐全，任务完成，同意验收。' } },
      { share: 0.1, path: always('rectification'), body: { reason: '佐证材料不足以证明目标值已完成，请补充后再报。' } },
    ],
  }),
  closure: () => ({
    by: 'director',
    wait: [1, 4],
    choices: [{ share: 0.88, path: always('closure'), body: { note: '予以销号。' } }],
  }),
  extension: (reference) => ({
    by: 'director',
    wait: [2, 5],
    choices: [{ share: 0.65, path: below('extensions', 'decision'), body: grant(reference) }],
  }),
  paper: (reference) => ({
    by: 'director',
    wait: [2, 8],
    choices: [
      { share: 0.3, path: below('papers', 'signature'), body: draftedText(reference) },
      { share: 0.08, path: below('papers', 'dismissal'), body: { reason: '已电话督促，暂不发文。' } },
    ],
  }),
  'progress-check': (reference) => ({
    by: 'coordinator',
    wait: [3, 8],
    choices: [
      {
        share: 0.6,
        path: always(`/progress-checks/${reference}/conclusion`),
        body: { text: '已逐项调度。进度滞后单位须于五个工作日内报送整改措施，办公室跟踪督办。' },
      },
    ],
  }),
  instruction: () => ({
    by: 'leader',
    wait: [2, 8],
    choices: [
      {
        share: 0.5,
        path: below('papers', 'instruction'),
        body: { text: '请牵头单位主要负责同志亲自抓，一周内报送整改情况。' },
      },
    ],
  }),
}

/** What one person of the office does about a todo: mostly one thing, for some todos nothing. */
export function officeActs({ todo, seenAt }: Found, role: Role, chance: Chance): Act[] {
  const desk = desks[todo.kind]?.(todo.reference ?? '')
  if (desk?.by !== role) return []
  let left = chance('choice')
  for (const { share, path, body } of desk.choices) {
    const [least, more] = desk.wait
    const at = daysAfter(seenAt, least + more * chance('when'))
    if (left < share) return [{ at, by: role, path: path(todo.reference ?? ''), body }]
    left -= share
  }
  return []
}
