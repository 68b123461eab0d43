import type { Template } from '../template'
import { due, matter, plan } from './facts'

/** The morning's one mail: all that waits for its reader. */
export const digest = {
  digest: {
    subject: { one: '今日待办 1 项', many: '今日待办 {count} 项' },
    opening: { one: '以下 1 项待办。', many: '以下 {count} 项待办，按时限先后排列。' },
    facts: [plan, { ...matter, label: '待办' }, due],
    action: '办理',
  },
} as const satisfies Record<string, Template>
