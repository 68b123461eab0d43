import fc from 'fast-check'
import { RuleBroken } from '../errors'
import { actionNames } from '../catalogue/actions'
import { validCommand } from '../testing/valid-command'
import { calendar, Course, parties, someone } from '../testing/builders'
import { addDays, startOf } from '../calendar/china-date'
import type { Actor } from './actor'
import type { Action, Command } from './command'
import { decide } from './decide'
import { replay } from './evolve'
import { nextDuty } from './duties'
import { permitted, refusalOf } from './permitted'
import { tick } from './tick'

const actors: Actor[] = [
  someone('clerk', 'science'),
  someone('head', 'science'),
  someone('clerk', 'industry'),
  someone('head', 'industry'),
  someone('head', 'commerce'),
  someone('coordinator'),
  someone('director'),
  someone('leader'),
  someone('admin'),
]

const commands: Command[] = [
  { type: 'acknowledge' },
  { type: 'refuse', reason: '职责不符' },
  { type: 'decide-dispute', partyId: 'p2', decision: 'maintained', to: null, reason: '职责明确' },
  { type: 'decide-dispute', partyId: 'p2', decision: 'removed', to: null, reason: '确不相关' },
  {
    type: 'decide-dispute',
    partyId: 'p1',
    decision: 'reassigned',
    to: { departmentId: 'commerce', name: '市商务局' },
    reason: '改派',
  },
  ...['2026-03', '2026-04', '2026-05'].map((period): Command => ({
    type: 'submit-report',
    period,
    progress: '推进中',
    problems: '',
    nextSteps: '',
  })),
  { type: 'return-report', partyId: 'p1', period: '2026-03', reason: '数据不实' },
  { type: 'request-extension', proposedDueOn: '2026-12-31', reason: '评审推迟', progress: '过半' },
  { type: 'decide-extension', extensionId: 'e1', granted: true, dueOn: '2026-12-31', reason: '' },
  { type: 'report-completion', statement: '完成', evidence: [{ title: '文件', reference: '' }] },
  { type: 'countersign', opinion: 'agreed', text: '' },
  { type: 'countersign', opinion: 'objected', text: '数据不符' },
  { type: 'accept', opinion: '通过' },
  { type: 'send-back', reason: '依据不足' },
  { type: 'close-out', note: '' },
  { type: 'revoke', reason: '政策调整' },
  { type: 'urge', partyId: 'p1', text: '请抓紧' },
  { type: 'draft-paper', kind: 'talk', colour: null, partyId: 'p1', provision: null, reason: '排名靠后' },
  { type: 'sign-paper', paperId: 'd1', text: '请抓紧' },
  { type: 'dismiss-paper', paperId: 'd1', reason: '已电话催办' },
  { type: 'reply-to-order', paperId: 'd1', text: '已办' },
  { type: 'instruct', paperId: 'd1', text: '限期办结' },
]

interface Step {
  days: number
  actor: Actor
  command: Command
}

const steps = fc.array(
  fc.record({
    days: fc.integer({ min: 0, max: 25 }),
    actor: fc.constantFrom(...actors),
    command: fc.constantFrom(...commands),
  }),
  { maxLength: 30 },
)

/** Plays steps and keeps those that were permitted; `wake` is called between them with the day that has come. */
function play(script: readonly Step[], wake: (course: Course, day: string) => void): Course {
  const course = new Course('2026-03-02', { dueOn: '2026-06-30', parties })
  let day = '2026-03-02'
  for (const { days, actor, command } of script) {
    for (let passed = 0; passed < days; passed += 1) {
      day = addDays(day, 1)
      wake(course, day)
    }
    try {
      course.order(day, actor, command, 12)
    } catch (error) {
      if (!(error instanceof RuleBroken)) throw error
    }
  }
  return course.wait('2026-12-31')
}

/** Steps that take what is permitted: which of it, and what is typed. */
const walks = fc.array(
  fc.record({
    days: fc.integer({ min: 0, max: 12 }),
    choice: fc.nat(),
    text: fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
  }),
  { minLength: 20, maxLength: 60 },
)

const sleepy = () => undefined
const wakeful = (course: Course, day: string) => void course.wait(day, 3).wait(day, 9).wait(day, 21)

describe('the assignment machine', () => {
  it('gives the same facts whether the engine wakes often or rarely', () => {
    fc.assert(
      fc.property(steps, (script) => {
        const facts = (course: Course) => course.events.map(({ seq, at, fact, actor }) => ({ seq, at, fact, actor }))
        expect(facts(play(script, wakeful))).toEqual(facts(play(script, sleepy)))
      }),
      { numRuns: 60 },
    )
  })

  it('numbers its log without a gap, in nominal order, and the state is its fold', () => {
    fc.assert(
      fc.property(steps, (script) => {
        const { events, state } = play(script, sleepy)
        expect(events.map((event) => event.seq)).toEqual(events.map((_event, index) => index + 1))
        expect(events.every((event, index) => event.at >= (events[index - 1]?.at ?? 0))).toBe(true)
        expect(replay(events)).toEqual(state)
      }),
      { numRuns: 60 },
    )
  })

  it('refuses what it does not permit', () => {
    fc.assert(
      fc.property(steps, fc.constantFrom(...actors), (script, actor) => {
        const { state } = play(script, sleepy)
        const now = startOf('2026-12-31', 11)
        for (const command of commands) {
          const refusal = refusalOf(state, command.type, actor, now)
          const attempt = () => decide(state, command, actor, { now, calendar })
          if (refusal !== null) expect(attempt).toThrow(new RuleBroken(refusal))
        }
        expect(actionNames.length).toBe(new Set(commands.map((command) => command.type)).size)
      }),
      { numRuns: 30 },
    )
  })

  it('decides what it permits, whatever is typed as it should be', () => {
    const taken = new Set<Action>()
    fc.assert(
      fc.property(walks, (walk) => {
        const course = new Course('2026-03-02', { dueOn: '2026-06-30', parties })
        let day = '2026-03-02'
        for (const { days, ...typed } of walk) {
          day = addDays(day, days)
          const { state } = course.wait(day, 12)
          const open = actors.flatMap((actor) =>
            permitted(state, actor, startOf(day, 12))
              .filter(({ action, allowed }) => allowed && (action !== 'revoke' || typed.choice % 20 === 0))
              .map(({ action }) => ({ actor, action })),
          )
          const [first] = open
          if (first === undefined) continue
          const { actor, action } = open[typed.choice % open.length] ?? first
          course.order(day, actor, validCommand[action](state, actor, typed), 12)
          taken.add(action)
        }
      }),
      { numRuns: 100 },
    )
    expect([...taken].sort()).toEqual([...actionNames].sort())
  })

  it('always knows what comes next until it is filed, and is idle once nothing is due', () => {
    fc.assert(
      fc.property(steps, (script) => {
        const { state } = play(script, sleepy)
        const now = startOf('2026-12-31', 10)
        expect(tick(state, now, calendar).events).toEqual([])
        expect(nextDuty(state, calendar) === null).toBe(state.filedAt !== null)
      }),
      { numRuns: 60 },
    )
  })
})
