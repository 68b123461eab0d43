import type { Assignment } from '../assignment/assignment'
import type { AssignmentEvent, FactOf } from '../assignment/event'
import { Course, calendar, someone } from '../testing/builders'
import { awaiting, awaitingWords } from './awaiting'
import { describeEvent } from './describe'
import { draftPaperText, paperReason } from './reasons'
import { refusalSentence } from './refusals'
import { dateWords, namesWords, periodWords } from './words'

describe('the words officials read', () => {
  const course = new Course('2026-03-02')
    .order('2026-03-03', someone('clerk', 'science'), { type: 'acknowledge' })
    .order('2026-03-03', someone('head', 'industry'), { type: 'refuse', reason: '不属我局职责' })

  it('say what happened, in order', () => {
    expect(course.events.map((event) => describeEvent(event, { ...course.state, today: '2026-03-04' }).text)).toEqual([
      '立项',
      '交办市科技局、市经信局',
      '市科技局签收',
      '市经信局拒签',
      '绿灯转黄灯：市经信局3月3日拒签，尚未裁定',
    ])
    expect(course.events.map((event) => describeEvent(event, { ...course.state, today: '2026-03-04' }).note)[3]).toBe(
      '不属我局职责',
    )
  })

  it('say who acts next and until when', () => {
    const said = (state: Assignment, today: string) => awaitingWords(awaiting(state, calendar), today)
    expect(said(course.state, '2026-03-04')).toBe('等督查办裁定拒签（市经信局）')
    const fresh = new Course('2026-03-02').state
    expect(said(fresh, '2026-03-05')).toBe('等市科技局、市经信局签收，3月5日前')
    expect(said(fresh, '2026-03-06')).toBe('等市科技局、市经信局签收，原定3月5日前，已逾期1天')
    expect(said(fresh, '2027-03-05')).toBe('等市科技局、市经信局签收，原定2026年3月5日前，已逾期365天')
    expect(awaitingWords(awaiting(fresh, calendar), null)).toBe('等市科技局、市经信局签收，2026年3月5日前')
  })

  it('name the gravest lapse first, and of several the oldest', () => {
    const began = new Course('2026-03-02', { dueOn: '2026-06-30' })
      .order('2026-03-03', someone('clerk', 'science'), { type: 'acknowledge' })
      .order('2026-03-03', someone('head', 'industry'), { type: 'acknowledge' })
    const said = ({ state }: Course, today: string) => awaitingWords(awaiting(state, calendar), today)
    expect(said(began.wait('2026-05-28'), '2026-05-28')).toBe('等市科技局2026年3月进展报告，原定3月25日前，已逾期64天')
    expect(said(began.wait('2027-01-04'), '2027-01-04')).toBe('等市科技局办结，原定2026年6月30日前，已逾期188天')
  })

  it('give a drafted order its reason and its wording', () => {
    const late = new Course('2026-03-02').wait('2026-03-20')
    const [paper] = late.dossier('paper')
    expect(paper && paperReason(paper, late.state)).toBe('市科技局签收逾期（应于2026年3月5日前）')
    expect(paper && draftPaperText(paper, late.state)).toContain('你单位承办的“建设孵化载体”')
  })

  it('say of which report a step was, in a log of today and in one that an early release wrote', () => {
    const late = new Course('2026-03-02')
      .order('2026-03-03', someone('clerk', 'science'), { type: 'acknowledge' })
      .order('2026-03-03', someone('head', 'industry'), { type: 'acknowledge' })
      .wait('2026-05-20')
    const presses = (event: AssignmentEvent) => 'obligation' in event.fact && event.fact.subject === 'report'
    const today = late.events.filter(presses)
    const early = today.map((event) => {
      const { period, ...fact } = event.fact as FactOf<'Reminded'>
      expect(period).toMatch(/^2026-0[345]$/)
      return { ...event, fact }
    })
    const named = { ...late.state, papers: late.dossier('paper'), today: '2026-05-20' }
    const said = today.map((event) => describeEvent(event, named).text)
    expect(said).toContain('提醒市科技局2026年3月进展报告（3月25日到期）')
    expect(early.map((event) => describeEvent(event, named).text)).toEqual(said)
    const renamed = today.map((event) => ({
      ...event,
      fact: { ...event.fact, obligation: '~' } as AssignmentEvent['fact'],
    }))
    expect(renamed.map((event) => describeEvent(event, named).text)).toEqual(said)
    const [paper] = late.dossier('paper')
    expect(paper && paperReason(paper, late.state)).toBe('市科技局2026年3月进展报告逾期（应于2026年3月25日前）')
  })

  it('fill a refusal from its details', () => {
    expect(refusalSentence('dispute.department-is-party', { department: '市财政局' })).toBe(
      '市财政局已是承办单位，请改选其他单位。',
    )
  })

  it('give a date its year unless it lies in the present one', () => {
    expect(dateWords('2023-07-07', '2024-06-08')).toBe('2023年7月7日')
    expect(dateWords('2024-07-07', '2024-06-08')).toBe('7月7日')
    expect(dateWords('2024-07-07')).toBe('2024年7月7日')
  })

  it('name periods with their year, and long lists briefly', () => {
    expect(['2023-02', '2024-Q1', '2026-B3', '2026-H1', '2026', '其他'].map(periodWords)).toEqual([
      ...['2023年2月', '2024年一季度', '2026年5—6月', '2026年上半年', '2026年', '其他'],
    ])
    expect(namesWords(['甲', '乙', '丙', '丁'])).toBe('甲、乙、丙等4个单位')
  })
})
