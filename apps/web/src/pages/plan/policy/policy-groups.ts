import type { PolicyRowView } from '@luoshi/contracts'

type ElementType = PolicyRowView['element']['type']

const groups: readonly { type: ElementType; title: string }[] = [
  { type: 'report', title: '报送' },
  { type: 'check', title: '调度与小结' },
  { type: 'provision', title: '须由人掌握的规定' },
  { type: 'rung', title: '提醒与督办' },
  { type: 'limit', title: '办理时限' },
]

/** The rows under their headings; headings without rows are left out. */
export const policyGroups = (rows: readonly PolicyRowView[]) =>
  groups
    .map(({ type, title }) => ({ title, rows: rows.filter(({ element }) => element.type === type) }))
    .filter((group) => group.rows.length > 0)
