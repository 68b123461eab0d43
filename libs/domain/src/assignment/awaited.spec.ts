import { Course, calendar, someone } from '../testing/builders'
import { addDays } from '../calendar/china-date'
import type { Assignment } from './assignment'
import { correspondence, type Letter } from './correspondence'
import { todosOf } from './todos'

const waits = ({ awaits, audience }: Letter, state: Assignment): boolean =>
  awaits === null ||
  todosOf(state, calendar).some(
    ({ kind, reference, departmentId }) =>
      awaits.kinds.includes(kind) &&
      departmentId === audience.departmentId &&
      (awaits.reference === null || awaits.reference === reference),
  )

describe('what a letter waits for', () => {
  const course = new Course('2026-03-02')
  let today = '2026-03-02'
  const letters: Letter[] = []
  const look = (seen: number) => {
    const fresh = correspondence(course.state, course.events.slice(seen), calendar)
    expect(fresh.filter((letter) => !waits(letter, course.state))).toEqual([])
    letters.push(...fresh)
  }
  const days = (until: string) => {
    for (let date = today; date <= until; date = addDays(date, 1)) {
      const seen = course.events.length
      course.wait(date, 9)
      look(seen)
      today = addDays(date, 1)
    }
  }

  it('waits when the letter is written', () => {
    look(0)
    days('2026-03-05')
    for (const [role, department] of [
      ['clerk', 'science'],
      ['head', 'industry'],
    ] as const)
      course.order(today, someone(role, department), { type: 'acknowledge' })
    days('2026-06-30')
    expect(new Set(letters.map(({ template }) => template))).toEqual(
      new Set(['assigned', 'reminder', 'report-requested', 'urge', 'paper-to-sign']),
    )
  })

  it('is gone once it was done, and never was where a letter only tells', () => {
    const before = letters.filter(({ template }) => template === 'report-requested')
    expect(before.every((letter) => waits(letter, course.state))).toBe(true)
    const report = { type: 'submit-report', progress: '过半', problems: '', nextSteps: '' } as const
    course.order(today, someone('clerk', 'science'), { ...report, period: '2026-03' }, 11)
    expect(before.filter((letter) => !waits(letter, course.state)).map(({ payload }) => payload['period'])).toEqual([
      '2026-03',
    ])
    const told = letters.filter(({ template }) => template === 'assigned')
    expect(told.map(({ awaits }) => awaits)).toEqual(told.map(() => null))
  })
})
