import type { Template } from '../template'
import { decision, department, due, lead, plan, reason, role, successor, workDue } from './facts'

/** Handing out, and what is said about it: 交办、签收、拒签、裁定. */
export const assigning = {
  assigned: {
    subject: { one: '请签收：{title}', many: '请签收 {count} 项交办事项' },
    opening: {
      one: '下列事项交由你单位办理，请在时限内签收；有异议的，请在时限内写明理由拒签。',
      many: '下列 {count} 项事项交由你单位办理，请在时限内逐项签收；有异议的，请在时限内写明理由拒签。',
    },
    facts: [plan, role, lead, { ...due, label: '签收时限' }, workDue],
    action: '签收',
    opens: 'acknowledge',
  },
  refused: {
    subject: { one: '{department}拒签：{title}', many: '{count} 项事项被拒签，待裁定' },
    opening: {
      one: '{department}对下列交办事项提出异议，请裁定维持、改派或者免除。裁定前，其他单位的时限照常计算。',
      many: '下列 {count} 项交办事项有单位提出异议，请逐项裁定维持、改派或者免除。裁定前，其他单位的时限照常计算。',
    },
    facts: [plan, department, reason, workDue],
    action: '裁定',
    opens: 'decide-dispute',
  },
  'dispute-decided': {
    subject: { one: '异议已裁定：{title}', many: '{count} 项异议已裁定' },
    opening: { one: '你单位对下列事项提出的异议已经裁定。', many: '你单位对下列 {count} 项事项提出的异议已经裁定。' },
    facts: [plan, decision, reason, role, { ...due, label: '签收时限' }, workDue],
    action: '查看裁定',
  },
  released: {
    subject: { one: '不再承办：{title}', many: '{count} 项事项不再承办' },
    opening: {
      one: '你单位对下列事项提出的异议已经裁定，不再承办；此前的签收、报送要求一并取消。',
      many: '你单位对下列 {count} 项事项提出的异议已经裁定，不再承办；此前的签收、报送要求一并取消。',
    },
    facts: [plan, decision, successor, reason],
    action: null,
  },
  'parties-changed': {
    subject: { one: '承办单位调整：{title}', many: '{count} 项事项承办单位调整' },
    opening: {
      one: '下列事项的承办单位有调整，你单位的承办角色和时限不变。',
      many: '下列 {count} 项事项的承办单位有调整，你单位的承办角色和时限不变。',
    },
    facts: [plan, { ...department, label: '原承办单位' }, decision, successor, reason, role, lead, workDue],
    action: '查看事项',
  },
  revoked: {
    subject: { one: '事项撤销：{title}', many: '{count} 项事项撤销' },
    opening: {
      one: '下列事项已经撤销，不再督办，已发出的催办和督办单一并终止。',
      many: '下列 {count} 项事项已经撤销，不再督办，已发出的催办和督办单一并终止。',
    },
    facts: [plan, reason],
    action: '查看事项',
  },
} as const satisfies Record<string, Template>
