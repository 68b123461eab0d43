import type { PolicyRowView, PolicyView } from '@luoshi/contracts'
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'

import { useApiServer } from '../../../testing/api-server'
import { show } from '../../../testing/show'
import { PolicyPanel } from './policy-panel'

const row = (label: string, element: PolicyRowView['element']): PolicyRowView => ({
  ...{ key: label, label, value: '内容', note: null, mark: 'default', span: null, quote: null, on: true },
  element,
})
const limit = (days: number) => row('逾期转红灯', { type: 'limit', limit: 'redAfter', days })
const check = row('季度调度', { type: 'check', check: 'quarterly-check' })
const policy = (version: number, ...rows: PolicyRowView[]): PolicyView => ({
  ...{ rows, conflicts: [], editable: true, version },
})
const url = '/api/v1/plans/p/policy'
const shown: unknown[] = []
const selection = { showSpan: (span: unknown) => shown.push(span) }

describe('the rules of a plan', () => {
  const api = useApiServer()
  const click = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))
  const sent = () => api.written().map(({ body, headers }) => [body, headers['if-match']])
  const panel = () => show(<PolicyPanel planId="p" editable selection={selection} />)
  const days = () => screen.getByLabelText<HTMLInputElement>('工作日')
  const write = async (text: string) => {
    await userEvent.clear(days())
    await userEvent.type(days(), text)
  }

  it('are corrected where they stand', async () => {
    api.answers('GET', url, policy(4, limit(5), check))
    panel()
    await click('调整 逾期转红灯')
    await write('8')
    api.answers('PUT', url, policy(5, limit(8), check))
    await click('保存')
    await waitFor(() => {
      expect(sent()).toEqual([[{ reset: false, changes: [{ type: 'limit', limit: 'redAfter', days: 8 }] }, '"4"']])
    })
  })

  it('are switched off and on, where a rule may be left out', async () => {
    api.answers('GET', url, policy(4, limit(5), check))
    panel()
    api.answers('PUT', url, policy(5, limit(5), { ...check, on: false }))
    await userEvent.click(await screen.findByRole('switch', { name: '启用 季度调度' }))
    await waitFor(() => {
      expect(sent()).toEqual([
        [{ reset: false, changes: [{ type: 'check', check: 'quarterly-check', on: false }] }, '"4"'],
      ])
    })
    expect(screen.queryByRole('switch', { name: '启用 逾期转红灯' })).toBeNull()
  })

  it('that somebody else corrected meanwhile are shown in both versions', async () => {
    api.answers('GET', url, policy(4, limit(5)))
    panel()
    await click('调整 逾期转红灯')
    await write('8')
    api.refuses('PUT', url, '已被他人修改。', 412)
    api.answers('GET', url, policy(5, limit(10)))
    await click('保存')
    expect((await screen.findByRole('row', { name: /^工作日/ })).textContent).toBe('工作日810')
    expect(days().value).toBe('8')
    await click('改用对方的')
    expect(days().value).toBe('10')
  })

  it('of the office’s own are added once they say enough', async () => {
    api.answers('GET', url, policy(4, limit(5)))
    panel()
    await click('增加规定')
    const add = screen.getByRole<HTMLButtonElement>('button', { name: '增加' })
    expect(add.disabled).toBe(true)
    await userEvent.type(screen.getByLabelText('规定内容'), '向市委报告')
    api.answers('PUT', url, policy(5, limit(5)))
    await userEvent.click(add)
    const rule = { type: 'add-provision', action: null, trigger: null, addressee: null, words: '向市委报告' }
    await waitFor(() => {
      expect(sent()).toEqual([[{ reset: false, changes: [rule] }, '"4"']])
    })
  })
})
