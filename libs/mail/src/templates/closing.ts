import type { Template } from '../template'
import { content, department, due, lead, plan, reason, role, workDue } from './facts'

/** From the lead's claim to the ledger's last line: 会签、验收、整改、销号. */
export const closing = {
  'countersign-requested': {
    subject: { one: '请会签：{title}', many: '请会签 {count} 项办结申请' },
    opening: {
      one: '牵头单位已申请办结，请在时限内会签。逾期未提出意见的，记为未表态，视为无异议。',
      many: '下列 {count} 项事项的牵头单位已申请办结，请在时限内逐项会签。逾期未提出意见的，记为未表态，视为无异议。',
    },
    facts: [
      plan,
      { ...department, label: '牵头单位' },
      content('办结说明'),
      role,
      { ...due, label: '会签时限' },
      workDue,
    ],
    action: '会签',
    opens: 'countersign',
  },
  objected: {
    subject: { one: '{department}会签有异议：{title}', many: '{count} 项办结申请会签有异议' },
    opening: {
      one: '下列事项会签时有单位提出异议，请与其沟通；督查办验收时一并考虑。',
      many: '下列 {count} 项事项会签时有单位提出异议，请与其沟通；督查办验收时一并考虑。',
    },
    facts: [plan, department, content('异议')],
    action: '查看异议',
  },
  'acceptance-requested': {
    subject: { one: '请验收：{title}', many: '{count} 项事项待验收' },
    opening: {
      one: '下列事项已申请办结并完成会签，请对照佐证材料验收。',
      many: '下列 {count} 项事项已申请办结并完成会签，请对照佐证材料逐项验收。',
    },
    facts: [plan, { ...department, label: '牵头单位' }, { label: '会签有异议', key: 'objectors' }, workDue],
    action: '验收',
    opens: 'accept',
  },
  'sent-back': {
    subject: { one: '退回整改：{title}', many: '{count} 项事项退回整改' },
    opening: {
      one: '下列事项的办结申请未通过验收，请按意见整改，并在时限内重新申请办结。',
      many: '下列 {count} 项事项的办结申请未通过验收，请按意见逐项整改，并在时限内重新申请办结。',
    },
    facts: [plan, { ...reason, label: '整改意见' }, { ...due, label: '整改时限' }],
    action: '查看意见',
    opens: 'report-completion',
  },
  accepted: {
    subject: { one: '待销号：{title}', many: '{count} 项事项待销号' },
    opening: { one: '下列事项已通过验收，请审核销号。', many: '下列 {count} 项事项已通过验收，请逐项审核销号。' },
    facts: [plan, lead, workDue, content('验收意见')],
    action: '销号',
    opens: 'close-out',
  },
  closed: {
    subject: { one: '已销号：{title}', many: '{count} 项事项已销号' },
    opening: {
      one: '下列事项已经销号，办理全程已归入台账。',
      many: '下列 {count} 项事项已经销号，办理全程已归入台账。',
    },
    facts: [plan, content('销号说明')],
    action: '查看台账',
  },
} as const satisfies Record<string, Template>
