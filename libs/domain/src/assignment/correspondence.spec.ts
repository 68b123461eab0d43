import { calendar, Course, someone } from '../testing/builders'
import { correspondence } from './correspondence'

const leadClerk = someone('clerk', 'science')
const leadHead = someone('head', 'science')
const otherHead = someone('head', 'industry')
const coordinator = someone('coordinator')

const underWay = () =>
  new Course('2026-03-02')
    .order('2026-03-03', leadClerk, { type: 'acknowledge' })
    .order('2026-03-03', otherHead, { type: 'acknowledge' })

const claim = {
  type: 'report-completion',
  statement: '全部完成',
  evidence: [{ title: '认定文件', reference: '鄂科技发〔2026〕3号' }],
} as const

describe('the letters about an assignment', () => {
  it('tells the lead of an objection and why, and the office who objects', () => {
    const course = underWay()
      .order('2026-03-10', leadHead, claim)
      .order('2026-03-11', otherHead, { type: 'countersign', opinion: 'objected', text: '台账不全' })
    const letters = correspondence(course.state, course.events, calendar)
    const objected = letters.find(({ template }) => template === 'objected')
    expect(objected).toMatchObject({
      audience: { departmentId: 'science' },
      payload: { department: '市经信局', text: '台账不全' },
    })
    expect(letters.find(({ template }) => template === 'acceptance-requested')?.payload['objectors']).toBe('市经信局')
  })

  it('tells a department let off so, its successor what to sign, and those who go on with whom', () => {
    const course = new Course('2026-03-02')
      .order('2026-03-03', leadClerk, { type: 'acknowledge' })
      .order('2026-03-03', otherHead, { type: 'refuse', reason: '职责不符' })
    const before = course.events.length
    course.order('2026-03-05', coordinator, {
      ...{ type: 'decide-dispute', partyId: 'p2', decision: 'reassigned', reason: '按三定方案' },
      to: { departmentId: 'commerce', name: '市商务局' },
    })
    const letters = correspondence(course.state, course.events.slice(before), calendar)
    expect(letters.map(({ template, audience }) => [template, audience.departmentId])).toEqual([
      ['released', 'industry'],
      ['parties-changed', 'science'],
      ['assigned', 'commerce'],
    ])
    expect(letters[0]?.payload).toMatchObject({ decision: 'reassigned', successor: '市商务局', role: '' })
    expect(letters[1]?.payload).toMatchObject({ department: '市经信局', successor: '市商务局', role: 'lead' })
  })

  it('tells of the end whoever it was handed to, also who had disputed it', () => {
    const course = new Course('2026-03-02')
      .order('2026-03-03', leadClerk, { type: 'acknowledge' })
      .order('2026-03-03', otherHead, { type: 'refuse', reason: '职责不符' })
    const before = course.events.length
    course.order('2026-03-05', someone('director'), { type: 'revoke', reason: '政策调整' })
    const letters = correspondence(course.state, course.events.slice(before), calendar)
    const told = letters.filter(({ template }) => template === 'revoked').map(({ audience }) => audience.departmentId)
    expect(told).toEqual(['science', 'industry'])
  })

  it('names the period in a reminder about a report, and none in one about anything else', () => {
    const late = underWay().wait('2026-12-31')
    const periods = correspondence(late.state, late.events, calendar)
      .filter((letter) => letter.template === 'reminder')
      .map((letter) => [letter.payload['subject'], letter.payload['period']])
    expect(periods).toContainEqual(['report', '2026-03'])
    expect(periods).toContainEqual(['completion', ''])
  })

  it('writes to the people an event concerns', () => {
    const course = new Course('2026-03-02')
    expect(
      correspondence(course.state, course.events, calendar).map((letter) => [letter.template, letter.audience]),
    ).toEqual([
      ['assigned', { departmentId: 'science', roles: ['clerk', 'head'] }],
      ['assigned', { departmentId: 'industry', roles: ['clerk', 'head'] }],
    ])
  })

  it('tells each its part, who leads, by when to sign and by when the work is due', () => {
    const course = new Course('2026-03-02')
    const told = correspondence(course.state, course.events, calendar).map(({ payload }) => payload)
    const dates = { dueOn: '2026-03-05', workDueOn: course.state.dueOn }
    expect(told).toMatchObject([
      { role: 'lead', lead: '', ...dates },
      { role: 'responsible', lead: course.state.parties[0]?.name, ...dates },
    ])
  })
})
