import fc from 'fast-check'
import { addMonths, lastDateOf } from '../calendar/china-date'
import { defaultPolicy } from '../policy/default-policy'
import { Course, someone } from '../testing/builders'
import type { PartySeed } from './assignment'
import type { AssignmentEvent, FactOf } from './event'
import { evolve } from './evolve'
import { openMatters } from './obligations'

const lead: PartySeed = { departmentId: 'lead', name: '市科技局', role: 'lead', via: null }
const townships = Array.from({ length: 26 }, (_none, index): PartySeed => ({
  departmentId: `town${String(index)}`,
  name: `第${String(index)}镇`,
  role: 'cooperating',
  via: '各镇、街道',
}))
const everybody = [lead, ...townships]
const thousand = '推进'.repeat(500)

const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value))

/** Three years under way, with a report of a thousand characters a month from each who reports by `reports`. */
function threeYears(reports: (party: PartySeed, month: number) => boolean): Course {
  const course = new Course('2026-03-02', { parties: everybody, dueOn: '2029-12-31', policy: defaultPolicy })
  for (const { departmentId } of everybody)
    course.order('2026-03-03', someone('head', departmentId), { type: 'acknowledge' })
  for (let month = 0; month < 36; month += 1) {
    const period = addMonths('2026-03', month)
    for (const party of everybody)
      if (reports(party, month))
        course.order(
          `${period}-25`,
          someone('clerk', party.departmentId),
          { type: 'submit-report', period, progress: thousand, problems: '', nextSteps: '' },
          9,
        )
    course.wait(lastDateOf(period), 23)
  }
  return course
}

describe('the state of an assignment', () => {
  it('is no larger after three years of monthly reports by 27 parties than after one', () => {
    const course = threeYears(() => true)
    expect(course.events.length).toBeGreaterThan(900)
    expect(course.dossier('report')).toHaveLength(27 * 36)
    expect(bytes(course.state)).toBeLessThan(16_000)
  })

  it('stays below 64 kB when a third of the reports come late or never', () => {
    const course = threeYears(({ departmentId }, month) => (departmentId.length + month) % 3 > 0)
    expect(bytes({ ...course.state, papers: [] })).toBeLessThan(64_000)
  })

  it('keeps the reports of the last periods to be sent back, and no older ones', () => {
    const course = threeYears(() => true)
    const back = (period: string) => () =>
      course.order('2029-03-01', someone('coordinator'), {
        ...{ type: 'return-report', partyId: 'p5', period, reason: '缺数据' },
      })
    expect(back('2028-02')).toThrow('report.too-old')
    expect(back('2029-03')).toThrow('report.not-submitted')
    expect(back('2028-03')).not.toThrow()
  })
})

describe('a month that was frozen red', () => {
  /** The rule in its own words: made good by the first event after which nothing is open that was a reason of the month. */
  function madeGood(events: readonly AssignmentEvent[]): Map<string, number | null> {
    const frozen: (FactOf<'LightFrozen'> & { caughtUpAt: number | null })[] = []
    events.reduce<ReturnType<typeof evolve> | null>((before, event) => {
      const state = evolve(before, event)
      if (event.fact.type === 'LightFrozen') frozen.push({ ...event.fact, caughtUpAt: null })
      const open = new Set(openMatters(state).map(({ key }) => key))
      for (const month of frozen)
        if (month.light === 'red' && !month.reasons.some(({ obligation }) => open.has(obligation ?? '')))
          month.caughtUpAt ??= state.asOf
      return state
    }, null)
    return new Map(frozen.map(({ month, caughtUpAt }) => [month, caughtUpAt]))
  }

  it('is made good when the last of its reasons is, however the work went', () => {
    const deed = fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      month: fc.integer({ min: 4, max: 11 }),
      back: fc.integer({ min: 0, max: 3 }),
      kind: fc.constantFrom('report', 'return', 'claim', 'send-back', 'reply'),
    })
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 25 }), (deeds) => {
        const course = new Course('2026-03-02').order('2026-03-03', someone('clerk', 'science'), {
          type: 'acknowledge',
        })
        const inOrder = deeds.sort((one, other) => one.month - other.month || one.day - other.day)
        for (const { day, month, back, kind } of inOrder) {
          const date = `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
          const period = addMonths(date.slice(0, 7), -back)
          const text = { progress: '推进中', problems: '', nextSteps: '' }
          const attempts = {
            report: () => course.order(date, someone('clerk', 'science'), { type: 'submit-report', period, ...text }),
            return: () =>
              course.order(date, someone('coordinator'), {
                ...{ type: 'return-report', partyId: 'p1', period, reason: '不实' },
              }),
            claim: () =>
              course.order(date, someone('head', 'science'), {
                ...{ type: 'report-completion', statement: '完成', evidence: [{ title: '文件', reference: '' }] },
              }),
            'send-back': () => course.order(date, someone('coordinator'), { type: 'send-back', reason: '不足' }),
            reply: () =>
              course.order(date, someone('head', 'industry'), { type: 'countersign', opinion: 'agreed', text: '' }),
          }
          try {
            attempts[kind]()
          } catch (error) {
            if (!(error instanceof Error && error.name === 'RuleBroken')) throw error
          }
        }
        course.wait('2027-02-01')
        const shown = course.dossier('frozen-light').map(({ month, caughtUpAt }) => [month, caughtUpAt] as const)
        expect(new Map(shown)).toEqual(madeGood(course.events))
      }),
      { numRuns: 150 },
    )
  })
})
