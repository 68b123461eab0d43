import { policyChange, type PolicyRowView } from '@luoshi/contracts'
import { policyGroups } from './policy-groups'
import { changeOf, newProvision, newRung, switchedChange } from './policy-changes'

const row = (element: PolicyRowView['element']): PolicyRowView => ({
  ...{ key: element.type, label: '规定', value: '内容', note: null, mark: 'default', span: null, quote: null },
  on: true,
  element,
})

const told = { trigger: '进展缓慢', addressee: '分管负责人' }
const limit = row({ type: 'limit', limit: 'redAfter', days: 5 })
const check = row({ type: 'check', check: 'quarterly-check' })
const rung = row({ type: 'rung', subject: 'completion', index: 2, offset: 5, ...told, action: 'draft-talk' })

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

it('can be corrected in what it says, where it says something', () => {
  expect(changeOf(rung)).toMatchObject({ type: 'rung', action: 'draft-talk', on: true, ...told })
  expect(changeOf(row({ type: 'provision', id: 'm3', action: null, ...told }))).toMatchObject({ id: 'm3', ...told })
  expect(changeOf(check)).toBeNull()
})

it('begins rules of the office’s own as what the contract takes', () => {
  expect(policyChange.parse(newRung)).toEqual(newRung)
  expect(policyChange.safeParse(newProvision).success).toBe(false)
  expect(policyChange.safeParse({ ...newProvision, words: '向市委报告' }).success).toBe(true)
})
