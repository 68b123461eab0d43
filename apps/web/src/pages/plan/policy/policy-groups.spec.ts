import type { PolicyRowView } from '@luoshi/contracts'
import { policyGroups } from './policy-groups'
import { switchedChange } from './policy-changes'

const row = (element: PolicyRowView['element']): PolicyRowView => ({
  ...{ key: element.type, label: '规定', value: '内容', note: null, mark: 'default', span: null, quote: null },
  on: true,
  element,
})

const limit = row({ type: 'limit', limit: 'redAfter', days: 5 })
const check = row({ type: 'check', check: 'quarterly-check' })
const rung = row({ type: 'rung', subject: 'completion', index: 2, offset: 5 })

it('puts rows under their headings, in the order they matter', () => {
  const groups = policyGroups([limit, check])
  expect(groups.map(({ title, rows }) => [title, rows.length])).toEqual([
    ['调度与小结', 1],
    ['办理时限', 1],
  ])
})

it('can be switched where a rule may be left out, and nowhere else', () => {
  expect(switchedChange(check, false)).toEqual({ type: 'check', check: 'quarterly-check', on: false })
  expect(switchedChange(rung, true)).toMatchObject({ type: 'rung', index: 2, offset: 5, on: true })
  expect(switchedChange(limit, false)).toBeNull()
})
