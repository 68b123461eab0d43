import { dateEndingAt } from '../calendar/china-date'
import { explainReason } from '../vocabulary/reasons'
import { calendar, Course, parties, someone } from '../testing/builders'
import { lightAt } from './lights/light'
import { obligationsOf } from './obligations'
import { todosOf } from './todos'

const leadClerk = someone('clerk', 'science')
const leadHead = someone('head', 'science')
const otherHead = someone('head', 'industry')
const coordinator = someone('coordinator')
const director = someone('director')
const leader = someone('leader')
const evidence = [{ title: '认定文件', reference: '鄂科技发〔2026〕3号' }]

const reasons = ({ state }: Course) => lightAt(state, state.asOf, calendar).reasons

const underWay = () =>
  new Course('2026-03-02')
    .order('2026-03-03', leadClerk, { type: 'acknowledge' })
    .order('2026-03-03', otherHead, { type: 'acknowledge' })

const report = (period: string) =>
  ({ type: 'submit-report', period, progress: '已认定两家', problems: '', nextSteps: '' }) as const

const claim = { type: 'report-completion', statement: '全部完成', evidence } as const

describe('an assignment', () => {
  it('is assigned at once and under way when its lead acknowledges', () => {
    const course = new Course('2026-03-02')
    expect(course.state.stage).toBe('assigned')
    expect(underWay().state.stage).toBe('in-progress')
    expect(todosOf(course.state, calendar).map((todo) => todo.kind)).toEqual(['acknowledgement', 'acknowledgement'])
  })

  it('asks for the monthly report five working days before it is due and only of the lead', () => {
    const course = underWay().wait('2026-03-18', 10)
    const requested = course.dossier('report')
    expect(requested).toMatchObject([{ partyId: 'p1', period: '2026-03', dueOn: '2026-03-25' }])
  })

  it('reminds, urges and drafts an order when the report does not come, and withdraws the draft when it does', () => {
    const course = underWay().wait('2026-04-03')
    expect(course.facts().filter((type) => /Remind|Urged|Paper/.test(type))).toEqual([
      'Reminded',
      'Urged',
      'PaperDrafted',
    ])
    expect(course.state.papers[0]).toMatchObject({ kind: 'supervision-order', colour: 'yellow', status: 'drafted' })
    course.order('2026-04-03', leadClerk, report('2026-03'), 11)
    expect(course.state.papers).toEqual([])
    expect(course.dossier('paper')[0]?.status).toBe('withdrawn')
  })

  it('turns yellow when a report is late, red when it stays late, and freezes the month', () => {
    const course = underWay().wait('2026-03-26', 0)
    expect(course.state.light).toBe('yellow')
    expect(reasons(course).map((reason) => explainReason(reason, course.state, '2026-03-26'))).toEqual([
      '市科技局2026年3月进展报告逾期（应于3月25日前）',
    ])
    course.wait('2026-04-02', 1)
    expect(course.state.light).toBe('red')
    expect(course.wait('2026-05-01').dossier('frozen-light')).toMatchObject([
      { month: '2026-03', light: 'yellow' },
      { month: '2026-04', light: 'red' },
    ])
  })

  it('shows a red month that was caught up as caught up, and keeps the frozen light', () => {
    const course = underWay().wait('2026-05-01')
    course.order('2026-05-06', leadClerk, report('2026-03')).order('2026-05-06', leadClerk, report('2026-04'), 11)
    const april = course.dossier('frozen-light')[1]
    expect(april?.light).toBe('red')
    expect(april?.caughtUpAt).not.toBeNull()
  })

  it('runs from claim over countersignature and acceptance to closure and is filed', () => {
    const course = underWay()
      .order('2026-03-10', leadHead, claim)
      .order('2026-03-11', otherHead, { type: 'countersign', opinion: 'agreed', text: '' })
      .order('2026-03-12', coordinator, { type: 'accept', opinion: '依据齐全' })
      .order('2026-03-12', director, { type: 'close-out', note: '' }, 11)
    expect(course.state.stage).toBe('closed')
    expect(course.wait('2026-03-13').state.filedAt).not.toBeNull()
    expect(course.facts().slice(-6)).toEqual([
      'CompletionReported',
      'Countersigned',
      'AcceptanceRequested',
      'CompletionAccepted',
      'ClosedOut',
      'Filed',
    ])
  })

  it('records the silence of a countersigner after seven working days, never as agreement', () => {
    const course = underWay().order('2026-03-10', leadHead, claim).wait('2026-03-19', 23)
    expect(course.state.stage).toBe('countersigning')
    course.wait('2026-03-20', 0)
    expect(course.state.claim?.countersignatures).toMatchObject([{ partyId: 'p2', opinion: 'silent' }])
    expect(course.state.stage).toBe('awaiting-acceptance')
  })

  it('goes back to work with time to put things right when a claim is sent back after the due date', () => {
    const course = underWay()
      .order('2026-12-30', leadHead, claim)
      .order('2026-12-31', otherHead, { type: 'countersign', opinion: 'agreed', text: '' })
      .order('2027-01-08', coordinator, { type: 'send-back', reason: '依据不足' })
    expect(course.state.stage).toBe('in-progress')
    const [owed] = obligationsOf(course.state, calendar).filter((one) => one.subject === 'completion')
    expect(owed && dateEndingAt(owed.dueAt) > '2027-01-15').toBe(true)
  })

  it('suspends a refusing department until the office decides, and gives the successor its own limit', () => {
    const course = new Course('2026-03-02').order('2026-03-03', otherHead, { type: 'refuse', reason: '职责不符' })
    expect(course.state.light).toBe('yellow')
    course.order('2026-03-05', coordinator, {
      type: 'decide-dispute',
      partyId: 'p2',
      decision: 'reassigned',
      to: { departmentId: 'commerce', name: '市商务局' },
      reason: '按三定方案',
    })
    expect(course.state.parties.map((party) => party.status)).toEqual(['assigned', 'removed', 'assigned'])
    expect(course.state.light).toBe('green')
  })

  it('lets the director sign an order, the department answer it, and the leader instruct on a request', () => {
    const course = underWay().wait('2026-04-03')
    course.order('2026-04-03', director, { type: 'sign-paper', paperId: 'd1', text: '请抓紧' }, 11)
    expect(reasons(course).map((reason) => reason.code)).toContain('late-long')
    course.order('2026-04-07', leadClerk, { type: 'reply-to-order', paperId: 'd1', text: '本周补报' })
    expect(course.dossier('paper')[0]).toMatchObject({
      status: 'answered',
      text: '请抓紧',
      answer: { text: '本周补报' },
    })
    course.wait('2026-04-10')
    course.order('2026-04-10', director, { type: 'sign-paper', paperId: 'd2', text: '提请调度' }, 11)
    course.order('2026-04-13', leader, { type: 'instruct', paperId: 'd2', text: '本周内办结' })
    expect(course.dossier('paper')[1]).toMatchObject({ kind: 'leader-request', status: 'answered' })
  })

  it('moves the due date by a granted extension and keeps the original', () => {
    const course = underWay()
      .order('2026-11-02', leadHead, {
        type: 'request-extension',
        proposedDueOn: '2027-03-31',
        reason: '评审推迟',
        progress: '已过半',
      })
      .order('2026-11-03', director, {
        type: 'decide-extension',
        extensionId: 'e1',
        granted: true,
        dueOn: '2027-03-31',
        reason: '',
      })
    expect(course.state).toMatchObject({ dueOn: '2027-03-31', originalDueOn: '2026-12-31' })
  })

  it('climbs the whole ladder of a missed due date, each rung once', () => {
    const course = underWay().wait('2027-02-28')
    const rungs = course.events.flatMap(({ fact }) =>
      'obligation' in fact && fact.obligation.startsWith('completion') ? [fact.type] : [],
    )
    expect(rungs).toEqual(['Reminded', 'Reminded', 'Urged', 'PaperDrafted', 'PaperDrafted', 'PaperDrafted'])
    expect(course.state.light).toBe('red')
  })

  it('asks nothing more of a department that was let off, whatever it owed', () => {
    const asked = { departmentId: 'industry', name: '市经信局', role: 'responsible', via: '各部门' } as const
    const course = new Course('2026-03-02', { parties: [...parties.slice(0, 1), asked] })
      .wait('2026-03-20')
      .order('2026-03-20', otherHead, { type: 'refuse', reason: '职责不符' }, 11)
    const owed = () => obligationsOf(course.state, calendar).filter(({ partyId }) => partyId === 'p2')
    expect(owed().map(({ subject }) => subject)).toContain('report')
    course.order(
      '2026-03-20',
      coordinator,
      { type: 'decide-dispute', partyId: 'p2', decision: 'removed', to: null, reason: '确不相关' },
      12,
    )
    expect(owed()).toEqual([])
  })

  it('is neither accepted nor struck off while a refusal or a request for more time waits to be decided', () => {
    const disputed = new Course('2026-03-02')
      .order('2026-03-03', leadClerk, { type: 'acknowledge' })
      .order('2026-03-10', leadHead, claim)
      .order('2026-03-10', otherHead, { type: 'refuse', reason: '不属本单位职责' }, 11)
    expect(disputed.state.stage).toBe('countersigning')
    disputed.order('2026-03-11', coordinator, {
      ...{ type: 'decide-dispute', partyId: 'p2', decision: 'removed', to: null, reason: '同意' },
    })
    expect(disputed.state.stage).toBe('awaiting-acceptance')

    const longer = { type: 'request-extension', proposedDueOn: '2027-01-31', reason: '设备未到', progress: '' } as const
    const waiting = underWay()
      .order('2026-03-09', leadHead, longer)
      .order('2026-03-10', leadHead, claim)
      .order('2026-03-11', otherHead, { type: 'countersign', opinion: 'agreed', text: '' })
    const accept = (course: Course) => () =>
      course.order('2026-03-12', coordinator, { type: 'accept', opinion: '同意' })
    expect(accept(waiting)).toThrow('extension.undecided')
    waiting.order('2026-03-12', director, {
      ...{ type: 'decide-extension', extensionId: 'e1', granted: false, dueOn: '2027-01-31', reason: '已报办结' },
    })
    expect(accept(waiting)).not.toThrow()
  })
})
