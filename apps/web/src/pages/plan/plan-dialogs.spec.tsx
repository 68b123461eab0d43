import type { DraftView, PlanView, TargetView } from '@luoshi/contracts'
import { configure, fireEvent, screen, waitFor } from '@testing-library/react'
import type { ReactElement } from 'react'

import { useApiServer } from '../../testing/api-server'
import { hand, show } from '../../testing/show'
import { MergeDialog } from './bulk/merge-dialog'
import { EndPlanDialog } from './issue/end-plan-dialog'
import { IssueDialog } from './issue/issue-dialog'
import { SplitDialog } from './split/split-dialog'
import { TargetDialog } from './targets/target-dialog'

/** Whether a role is out of sight is asked of every style sheet there is; none of it is what is looked at here. */
configure({ defaultHidden: true })

const plan: PlanView = {
  ...{ id: 'p', title: '工作要点', documentNumber: null, issuer: null, status: 'draft', drill: false, ending: null },
  ...{
    issuedOn: null,
    clock: null,
    draftCount: 2,
    confirmedCount: 2,
    assignmentCount: 9,
    openCount: 5,
    closedCount: 3,
    revokedCount: 1,
  },
  ...{ byLight: { green: 0, yellow: 0, red: 0 }, issuedAt: null, createdAt: '2026-03-02T01:00:00.000Z' },
  ...{ text: '', signedOn: '2025-03-10', year: 2025, items: [], findings: [], targets: [], mechanism: [] },
  ...{ original: null, tables: [], issuing: null, obstacles: [], warnings: ['有 1 处疑点未处理。'] },
}
const draft = (id: string, title: string): DraftView => ({
  ...{ id, planId: 'p', number: id, title, parties: [], dueOn: '2026-12-31', ongoing: false, cadence: null },
  ...{ version: 4, clauseSpan: null, taskSpan: null, written: '', deadlineText: null, dueOrigin: 'text' },
  ...{ confirmedAt: null, confirmedBy: null, changedAt: null, changedBy: null, obstacles: [] },
})
const target: TargetView = {
  ...{ id: 't1', draftId: null, text: '专精特新企业不低于20家', span: null, indicator: '专精特新企业' },
  ...{ comparator: '>=', value: 20, upper: null, unit: '家', period: '2026', measure: null, version: 6 },
  ...{ origin: 'text', dropped: false, changedAt: null, changedBy: null },
}

describe('the dialogs of a plan', () => {
  const server = useApiServer()
  const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label)
  const write = (label: string, value: string) => fireEvent.change(field(label), { target: { value } })
  const button = (name: string) => screen.getByText(name, { selector: 'button *' })
  const press = (name: string) => hand.click(button(name))
  const isOff = (name: string) => button(name).closest('button')?.disabled
  const open = (dialog: (onClose: () => void) => ReactElement) => {
    const onClose = jest.fn()
    show(dialog(onClose), { role: 'director' })
    return onClose
  }
  const sent = () =>
    server.written().map(({ method, path, body, headers }) => [method, path, body, headers['if-match']])
  /** It is sent once and the dialog goes. */
  const sends = async (
    onClose: jest.Mock,
    name: string,
    method: string,
    path: string,
    body: object,
    match?: string,
  ) => {
    server.answers(method, path, body)
    await press(name)
    await waitFor(() => {
      expect(onClose).toHaveBeenCalledTimes(1)
    })
    expect(sent()).toEqual([[method, path, body, match]])
  }
  /** It is told and the dialog stays. */
  const isRefused = async (onClose: jest.Mock, name: string, method: string, path: string) => {
    server.refuses(method, path, '已被他人修改，请刷新后再办。')
    await press(name)
    expect(await screen.findByText(/已被他人修改，请刷新后再办。/)).toBeTruthy()
    expect(onClose).not.toHaveBeenCalled()
  }

  it('issue it for real, with what is better seen to first', async () => {
    const onClose = open((close) => <IssueDialog plan={plan} drillFirst={false} onClose={close} />)
    expect(screen.getByText('有 1 处疑点未处理。')).toBeTruthy()
    write('印发日期', '2025-03-10')
    await hand.click(await screen.findByLabelText('从印发日期起算'))
    await sends(onClose, '确认印发', 'POST', '/api/v1/plans/p/issue', {
      ...{ issuedOn: '2025-03-10', limitsFrom: 'issued-on', factor: 1, drill: false },
    })
  })

  it('issue it as a drill, which begins on a day', async () => {
    const onClose = open((close) => <IssueDialog plan={plan} drillFirst={false} onClose={close} />)
    await hand.click(field('演练'))
    expect(field('印发日期').value).toBe('2025-03-10')
    write('印发日期', '')
    await press('确认印发')
    expect(await screen.findByText('请填写印发日期')).toBeTruthy()
    expect(sent()).toEqual([])
    write('印发日期', '2025-04-01')
    await isRefused(onClose, '确认印发', 'POST', '/api/v1/plans/p/issue')
    expect(field('印发日期').value).toBe('2025-04-01')
    expect(server.written().map(({ body }) => body)).toEqual([
      { issuedOn: '2025-04-01', limitsFrom: 'now', factor: 87_600, drill: true },
    ])
  })

  it('end it, once it is said what becomes of what is open', async () => {
    const onClose = open((close) => <EndPlanDialog plan={plan} onClose={close} />)
    const end = () => hand.click(screen.getByText('结束计划', { selector: 'button *' }))
    await end()
    expect(await screen.findByText('请选择未销号的事项如何处理')).toBeTruthy()
    await hand.click(field('全部撤销交办'))
    expect(await screen.findByText(/未销号的 5 项全部撤销交办/)).toBeTruthy()
    await end()
    expect(await screen.findByText('请填写撤销理由')).toBeTruthy()
    expect(sent()).toEqual([])
    write('撤销理由', '计划调整')
    await sends(onClose, '结束计划', 'POST', '/api/v1/plans/p/end', { openItems: 'revoke', reason: '计划调整' })
  })

  it('change a target on the version that was opened', async () => {
    const onClose = open((close) => <TargetDialog planId="p" drafts={[]} target={target} onClose={close} />)
    write('指标', ' ')
    write('期限', '今年')
    await press('保存')
    expect(await screen.findByText('请填写指标')).toBeTruthy()
    expect(await screen.findByText('请按 2026、2026-H1、2026-Q3 或 2026-05 填写')).toBeTruthy()
    expect(sent()).toEqual([])
    write('指标', '专精特新中小企业')
    write('期限', '')
    write('数值', '25')
    const { draftId, text, span, comparator, upper, unit, measure } = target
    const kept = { draftId, text, span, comparator, upper, unit, measure }
    const body = { ...kept, indicator: '专精特新中小企业', value: 25, period: null }
    await sends(onClose, '保存', 'PUT', '/api/v1/plans/p/targets/t1', body, '"6"')
  })

  it('add a target, and keep it when it is refused', async () => {
    const onClose = open((close) => <TargetDialog planId="p" drafts={[]} target={null} onClose={close} />)
    write('指标', '粮食产量')
    await isRefused(onClose, '保存', 'POST', '/api/v1/plans/p/targets')
    expect(field('指标').value).toBe('粮食产量')
  })

  it('merge drafts under a title, the chosen one first', async () => {
    const drafts = [draft('1', '修路'), draft('2', '架桥')]
    const onClose = open((close) => <MergeDialog planId="p" drafts={drafts} onClose={close} />)
    await hand.click(field('2 架桥'))
    expect(field('合并后的事项').value).toBe('架桥')
    write('合并后的事项', ' ')
    expect(isOff('合并')).toBe(true)
    write('合并后的事项', '修路架桥')
    const versions = ['2', '1'].map((id) => ({ id, version: 4 }))
    await sends(onClose, '合并', 'POST', '/api/v1/plans/p/draft-merges', { drafts: versions, title: '修路架桥' })
  })

  it('split a draft into parts that all have a name', async () => {
    const whole = draft('1', '修路架桥')
    const onClose = open((close) => <SplitDialog draft={whole} text="" onClose={close} />)
    expect(isOff('拆成 2 件')).toBe(true)
    write('第 1 件：事项', '修路')
    write('第 2 件：事项', '架桥')
    write('第 2 件：办结时限', '2026-10-31')
    const part = { span: null, parties: [], dueOn: '2026-12-31', ongoing: false, cadence: null }
    const parts = [
      { ...part, title: '修路' },
      { ...part, title: '架桥', dueOn: '2026-10-31' },
    ]
    await sends(onClose, '拆成 2 件', 'POST', '/api/v1/plans/p/drafts/1/parts', { parts }, '"4"')
  })

  it('keep the parts of a split that is refused', async () => {
    const onClose = open((close) => <SplitDialog draft={draft('1', '修路架桥')} text="" onClose={close} />)
    write('第 2 件：事项', '架桥')
    await isRefused(onClose, '拆成 2 件', 'POST', '/api/v1/plans/p/drafts/1/parts')
    expect(field('第 2 件：事项').value).toBe('架桥')
  })

  const tooLong = (max: number) => `最多 ${max.toString()} 字，请删去 3 字`
  const long = (max: number) => '长'.repeat(max + 3)

  const drafts = [draft('1', '修路'), draft('2', '架桥')]
  const texts: [string, string, number, ReactElement][] = [
    ['保存', '指标', 200, <TargetDialog key="a" planId="p" drafts={[]} target={null} onClose={() => {}} />],
    ['合并', '合并后的事项', 300, <MergeDialog key="b" planId="p" drafts={drafts} onClose={() => {}} />],
    ['拆成 2 件', '第 2 件：事项', 300, <SplitDialog key="c" draft={draft('1', '修')} text="" onClose={() => {}} />],
  ]

  it.each(texts)(
    '%s: keep all of a pasted text, and send none while %s is too long',
    async (name, label, max, dialog) => {
      open(() => dialog)
      write(label, long(max))
      expect(await screen.findByText(tooLong(max))).toBeTruthy()
      expect(field(label).value).toHaveLength(max + 3)
      await press(name)
      expect(sent()).toEqual([])
    },
  )

  it('keep all of a pasted reason for an end, and send none while it is too long', async () => {
    const onClose = open((close) => <EndPlanDialog plan={plan} onClose={close} />)
    await hand.click(field('全部撤销交办'))
    fireEvent.change(await screen.findByLabelText('撤销理由'), { target: { value: long(500) } })
    expect(await screen.findByText(tooLong(500))).toBeTruthy()
    await hand.click(screen.getByText('结束计划', { selector: 'button *' }))
    expect(sent()).toEqual([])
    write('撤销理由', '长'.repeat(500))
    const body = { openItems: 'revoke', reason: '长'.repeat(500) }
    await sends(onClose, '结束计划', 'POST', '/api/v1/plans/p/end', body)
  })
})
