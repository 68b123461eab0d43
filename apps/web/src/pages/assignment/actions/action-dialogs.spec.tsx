import { commandBodies, type ActionName } from '@luoshi/contracts'
import { actionNames } from '@luoshi/domain'
import { configure, fireEvent, screen, waitFor } from '@testing-library/react'

import { useApiServer } from '../../../testing/api-server'
import { view } from '../../../testing/sample-assignment'
import { hand, show } from '../../../testing/show'
import { actionDialogs } from './action-dialogs'

/** Whether a role is out of sight is asked of every style sheet there is; none of it is what is looked at here. */
configure({ defaultHidden: true })

interface Case {
  /** A choice made first, by its word. */
  choose?: string
  /** Label, what is written there, and what is said while it is empty; null where it may stay so. */
  fields: readonly (readonly [label: string, text: string, sentence: string | null])[]
  path: string
  body: object
}

const text = '已核实，情况属实。'
const asks = (label: string, path: string, body: object): Case => ({
  fields: [[label, text, `请填写${label}`]],
  path,
  body,
})

/** What each form asks, and what it sends. */
const cases: Record<ActionName, Case> = {
  acknowledge: { fields: [], path: 'acknowledgements', body: {} },
  refuse: asks('拒签理由', 'refusals', { reason: text }),
  'decide-dispute': {
    ...asks('裁定理由', 'disputes/p2/decision', { decision: 'removed', departmentId: null, reason: text }),
    choose: '免除承办',
  },
  'submit-report': {
    fields: [
      ['进展情况', text, '请填写进展情况'],
      ['存在问题', '用地', null],
      ['下一步打算', '报件', null],
    ],
    path: 'reports',
    body: { period: '2026-03', progress: text, problems: '用地', nextSteps: '报件' },
  },
  'return-report': asks('退回意见', 'reports/p2/2026-02/return', { reason: text }),
  'request-extension': {
    fields: [
      ['申请延至', '2027-03-31', '请填写申请延至'],
      ['延期理由', text, '请填写延期理由'],
      ['目前进展', '过半', '请填写目前进展'],
    ],
    path: 'extensions',
    body: { proposedDueOn: '2027-03-31', reason: text, progress: '过半' },
  },
  'decide-extension': {
    ...asks('批复意见', 'extensions/e1/decision', { granted: false, dueOn: '2026-06-30', reason: text }),
    choose: '不同意',
  },
  'report-completion': {
    fields: [
      ['办结说明', text, '请填写办结说明'],
      ['材料名称 1', '验收报告', '请填写材料名称 1'],
      ['文号或存放处 1', '潜经信〔2026〕2号', null],
    ],
    path: 'completion',
    body: { statement: text, evidence: [{ title: '验收报告', reference: '潜经信〔2026〕2号' }] },
  },
  countersign: { ...asks('具体意见', 'countersignatures', { opinion: 'objected', text }), choose: '有异议' },
  accept: asks('验收意见', 'acceptance', { opinion: text }),
  'send-back': asks('整改要求', 'rectification', { reason: text }),
  'close-out': { fields: [['销号说明', text, null]], path: 'closure', body: { note: text } },
  revoke: asks('撤销理由', 'revocation', { reason: text }),
  urge: asks('催办内容', 'urgings', { partyId: 'p1', text }),
  'draft-paper': asks('事由', 'papers', {
    ...{ kind: 'leader-request', colour: null, partyId: 'p1', provision: null, reason: text },
  }),
  'sign-paper': asks('文书内容', 'papers/w1/signature', { text }),
  'dismiss-paper': asks('不予签发的理由', 'papers/w1/dismissal', { reason: text }),
  'reply-to-order': asks('回复内容', 'papers/w2/reply', { text }),
  instruct: asks('批示内容', 'papers/w3/instruction', { text }),
}

describe.each(actionNames)('the form of %s', (action) => {
  const { choose, fields, path, body } = cases[action]
  const address = `/api/v1/assignments/a1/${path}`
  const server = useApiServer()
  const Dialog = actionDialogs[action]
  const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label)
  const write = (label: string, value: string) => fireEvent.change(field(label), { target: { value } })
  const submit = () => hand.click(screen.getByText('提交'))
  const open = async () => {
    const onClose = jest.fn()
    server.answers('GET', '/api/v1/departments', { items: [] })
    show(<Dialog action={action} view={view} onClose={onClose} />)
    if (choose) await hand.click(screen.getByLabelText(choose))
    return onClose
  }
  const fill = () => {
    for (const [label, value] of fields) write(label, value)
  }

  it('says what is missing, and sends what was filled in', async () => {
    const onClose = await open()
    const required = fields.flatMap(([label, , sentence]) => (sentence === null ? [] : [{ label, sentence }]))
    if (required.length > 0) {
      for (const { label } of required) write(label, '')
      await submit()
      for (const { sentence } of required) await screen.findByText(sentence)
      expect(server.written()).toEqual([])
    }
    fill()
    server.answers('POST', address, view)
    await submit()
    await waitFor(() => {
      expect(onClose).toHaveBeenCalledTimes(1)
    })
    expect(server.written().map((asked) => [asked.method, asked.path, asked.body])).toEqual([['POST', address, body]])
    expect(commandBodies[action]?.parse(body) ?? body).toEqual(body)
    expect(sessionStorage).toHaveLength(0)
  })

  it('tells a refusal above its buttons and keeps what was written', async () => {
    const onClose = await open()
    fill()
    server.refuses('POST', address, '已被他人办理，请刷新后再看。')
    await submit()
    const told = await screen.findByText(/已被他人办理，请刷新后再看。/)
    expect(document.querySelector('form')?.contains(told)).toBe(false)
    expect(told.compareDocumentPosition(screen.getByText('提交')) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0)
    for (const [label, value] of fields) expect(field(label).value).toBe(value)
    expect(onClose).not.toHaveBeenCalled()
  })
})
