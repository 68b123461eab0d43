import type { AssignmentView, ReportView } from '@luoshi/contracts'
import { configure, fireEvent, screen, waitFor } from '@testing-library/react'

import { useApiServer } from '../../../testing/api-server'
import { at, paper, report, view } from '../../../testing/sample-assignment'
import { hand, show } from '../../../testing/show'
import { actionDialogs } from './action-dialogs'

/** Whether a role is out of sight is asked of every style sheet there is; none of it is what is looked at here. */
configure({ defaultHidden: true })

describe('a form that can be about several things', () => {
  const server = useApiServer()
  const owed = (period: string, more: Partial<ReportView> = {}): ReportView => ({
    ...{ ...report, partyId: 'p1', partyName: '市经信局', period, status: 'requested' as const, ...more },
  })
  const sent = (period: string) => owed(period, { status: 'submitted', progress: `${period}的进展`, submittedAt: at })
  const returned = { reason: '数据不实', at, correctBy: '2026-07-10' }
  const late: AssignmentView = {
    ...view,
    reports: [
      owed('2026-03'),
      sent('2026-04'),
      owed('2026-05', { status: 'returned', progress: '被退回的五月', returned }),
      sent('2026-06'),
      owed('2026-07'),
    ],
  }
  const Report = actionDialogs['submit-report']
  const progress = () => screen.getByLabelText<HTMLTextAreaElement>('进展情况').value
  const open = (about: string, shown = late) =>
    show(<Report action="submit-report" view={shown} about={about} onClose={jest.fn()} />)
  const choose = async (words: RegExp) => {
    fireEvent.mouseDown(screen.getByLabelText('报告期'))
    await hand.click(await screen.findByText(words, { selector: '.ant-select-item-option-content' }))
  }

  it('opens at the one the address names, begins from the period before it, and sends that period', async () => {
    open('2026-07')
    expect(progress()).toBe('2026-06的进展')
    server.answers('POST', '/api/v1/assignments/a1/reports', view)
    await hand.click(screen.getByText('提交'))
    await waitFor(() => {
      expect(server.written()).toHaveLength(1)
    })
    expect(server.written()[0]?.body).toMatchObject({ period: '2026-07', progress: '2026-06的进展' })
  })

  it('changes with the choice: what was returned is what one corrects, and each keeps its own text', async () => {
    open('2026-07')
    fireEvent.change(screen.getByLabelText('进展情况'), { target: { value: '七月写了一半' } })
    await choose(/5月/)
    await screen.findByText(/退回意见：数据不实/)
    expect(progress()).toBe('被退回的五月')
    await choose(/3月/)
    await waitFor(() => {
      expect(progress()).toBe('')
    })
    await choose(/7月/)
    await waitFor(() => {
      expect(progress()).toBe('七月写了一半')
    })
  })

  it('says so when it was done by somebody else meanwhile, and goes on to no other', () => {
    open('2026-07', { ...late, reports: late.reports.filter(({ period }) => period !== '2026-07') })
    expect(screen.getByText('情况有变')).toBeTruthy()
    expect(screen.getByText(/已经办理/)).toBeTruthy()
  })

  it('tells papers of one kind apart by their day, cause and limit', () => {
    const due = '2026-04-10T16:00:00.000Z'
    const orders = ['w4', 'w5'].map((id, index) => ({
      ...paper(id, 'supervision-order', 'signed'),
      ...{ reason: `${(index + 3).toString()}月报告逾期`, decidedAt: at },
    }))
    const obligation = { key: 'k', subject: 'order-reply', partyId: 'p1', partyName: '市经信局', period: null } as const
    const shown = {
      ...view,
      papers: orders,
      obligations: [
        {
          ...obligation,
          paper: { id: 'w5', kind: 'supervision-order' as const },
          openedAt: at,
          dueAt: due,
          late: false,
        },
      ],
    }
    const Reply = actionDialogs['reply-to-order']
    show(<Reply action="reply-to-order" view={shown} about="w5" onClose={jest.fn()} />)
    expect(screen.getByText(/4月报告逾期 · 3月2日签发 · 4月10日前回复/)).toBeTruthy()
  })
})

describe('what one signs', () => {
  const claim = {
    ...{ round: 1, claimedAt: at, statement: '已建成三个孵化器', evidence: [{ title: '验收报告', reference: '' }] },
    countersignatures: [{ partyId: 'p2', partyName: '市科技局', opinion: 'objected' as const, text: '台账不全', at }],
    ...{ waitingFor: [], readyAt: null, sentBack: null },
  }

  it('is in view when countersigning, with nothing chosen beforehand', () => {
    const Countersign = actionDialogs.countersign
    show(<Countersign action="countersign" view={{ ...view, claim }} onClose={jest.fn()} />)
    expect(screen.getByText('已建成三个孵化器')).toBeTruthy()
    expect(screen.getByText('验收报告')).toBeTruthy()
    expect(screen.getAllByRole<HTMLInputElement>('radio').map(({ checked }) => checked)).toEqual([false, false])
  })

  it('is in view when accepting, who objects first of all', () => {
    const Accept = actionDialogs.accept
    show(<Accept action="accept" view={{ ...view, claim }} onClose={jest.fn()} />)
    expect(screen.getByText('市科技局会签有异议')).toBeTruthy()
    expect(screen.getByText('台账不全')).toBeTruthy()
  })

  it('comes back with the demand when it was sent back', () => {
    const Claim = actionDialogs['report-completion']
    const sentBack = { reason: '缺竣工图', at }
    show(<Claim action="report-completion" view={{ ...view, claim: { ...claim, sentBack } }} onClose={jest.fn()} />)
    expect(screen.getByText('整改要求：缺竣工图')).toBeTruthy()
    expect(screen.getByLabelText<HTMLTextAreaElement>('办结说明').value).toBe('已建成三个孵化器')
    expect(screen.getByLabelText<HTMLInputElement>('材料名称 1').value).toBe('验收报告')
  })
})
