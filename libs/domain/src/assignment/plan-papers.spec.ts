import { defaultPolicy } from '../policy/default-policy'
import type { Policy, Rung } from '../policy/policy'
import { calendar, Course, someone } from '../testing/builders'
import { draftPaperText, paperReason } from '../vocabulary/reasons'
import type { Command } from './command'
import { correspondence } from './correspondence'
import { permitted } from './permitted'
import { todosOf } from './todos'

const coordinator = someone('coordinator')
const director = someone('director')
const leader = someone('leader')
const head = someone('head', 'science')

const source = { from: 'plan', start: 10, end: 20 } as const
const rung = (offset: number, action: Rung['action'], addressee: string): Rung => ({
  ...{ offset, action, colour: null, source, addressee },
})

/** The end of a ladder as a plan words it. */
const policy: Policy = {
  ...defaultPolicy,
  ladders: {
    ...defaultPolicy.ladders,
    completion: [
      rung(1, 'urge', ''),
      rung(2, 'draft-talk', '责任单位负责人'),
      rung(3, 'draft-special-report', '市政府'),
      rung(4, 'draft-circular-request', '市督促督办局'),
    ],
  },
  provisions: [
    {
      ...{ id: 'm5', kind: 'escalation', action: 'leader-request', words: '对出现负增长的,及时提请市政府领导调度' },
      ...{ trigger: '出现负增长', addressee: '市政府领导', source },
    },
  ],
}

const underWay = () =>
  new Course('2026-03-02', { policy, dueOn: '2026-03-10' })
    .order('2026-03-03', head, { type: 'acknowledge' })
    .order('2026-03-03', someone('head', 'industry'), { type: 'acknowledge' })

describe('papers that a plan calls for', () => {
  it('are drafted by the clock in the plan’s order, each for whom the plan names', () => {
    const { papers } = underWay().wait('2026-03-17').state
    expect(papers.map(({ kind, addressee }) => [kind, addressee])).toEqual([
      ['talk', '责任单位负责人'],
      ['special-report', '市政府'],
      ['circular-request', '市督促督办局'],
    ])
  })

  it('go nowhere before the director signs, and then up to the leader or down to the department', () => {
    const course = underWay().wait('2026-03-17')
    expect(correspondence(course.state, course.events, calendar).map(({ template }) => template)).not.toContain('talk')
    course
      .order('2026-03-17', director, { type: 'sign-paper', paperId: 'd1', text: '请到会说明' }, 11)
      .order('2026-03-17', director, { type: 'sign-paper', paperId: 'd3', text: '提请通报' }, 11)
    const sent = correspondence(course.state, course.events.slice(-2), calendar)
    expect(sent.map(({ template, audience }) => [template, audience.roles])).toEqual([
      ['talk', ['clerk', 'head']],
      ['circular-request', ['leader']],
    ])
    const waiting = todosOf(course.state, calendar).map(({ kind, reference }) => [kind, reference])
    expect(waiting).toContainEqual(['order-reply', 'd1'])
    expect(waiting).toContainEqual(['instruction', 'd3'])
  })

  it('are answered by the department after a talk and by the leader’s instruction', () => {
    const course = underWay()
      .order('2026-03-17', director, { type: 'sign-paper', paperId: 'd1', text: '请到会说明' }, 11)
      .order('2026-03-18', head, { type: 'reply-to-order', paperId: 'd1', text: '已整改' })
      .order('2026-03-18', director, { type: 'sign-paper', paperId: 'd2', text: '专题报告' })
      .order('2026-03-19', leader, { type: 'instruct', paperId: 'd2', text: '限期办结' })
    expect(
      course
        .dossier('paper')
        .slice(0, 2)
        .map(({ status }) => status),
    ).toEqual(['answered', 'answered'])
  })

  it('can be drafted by hand where no timer can tell, and stay until somebody decides', () => {
    const reason = '二季度出现负增长'
    const about = { kind: 'leader-request', colour: null, partyId: 'p1', provision: 'm5' } as const
    const command: Command = { type: 'draft-paper', ...about, reason }
    const course = underWay().order('2026-03-04', coordinator, command).wait('2026-03-06')
    const [paper] = course.dossier('paper')
    if (paper === undefined) throw new Error('a paper was drafted')
    expect(paper).toMatchObject({ kind: 'leader-request', status: 'drafted', addressee: '市政府领导' })
    expect(paperReason(paper, course.state)).toBe('二季度出现负增长')
    expect(draftPaperText(paper, course.state)).toContain('提请市政府领导组织召开调度会')
    expect(course.facts()).toContain('PaperProposed')
  })

  it('bear the grade the office chose, or the usual one, where their kind bears any', () => {
    const graded = (kind: 'supervision-order' | 'talk', colour: 'red' | null) =>
      underWay()
        .order('2026-03-04', coordinator, {
          ...{ type: 'draft-paper', kind, colour, partyId: 'p1', provision: null, reason: '滞后' },
        })
        .dossier('paper')[0]?.colour
    expect(graded('supervision-order', 'red')).toBe('red')
    expect(graded('supervision-order', null)).toBe('yellow')
    expect(graded('talk', 'red')).toBeNull()
  })

  it('cannot be drafted by a department, nor on a rule the plan does not have', () => {
    const about = { kind: 'talk', colour: null, partyId: 'p1', provision: 'm9' } as const
    const command = { type: 'draft-paper', ...about, reason: '滞后' } as const
    expect(() => underWay().order('2026-03-04', coordinator, command)).toThrow('paper.provision-unknown')
    expect(() => underWay().order('2026-03-04', head, { ...command, provision: null })).toThrow('role.not-allowed')
    const { state } = underWay()
    expect(permitted(state, leader, state.asOf).map(({ action }) => action)).not.toContain('draft-paper')
  })
})
