import type { Template } from '../template'
import { content, due, lead, matter, period, plan, reason, role, workDue } from './facts'

/** Reports, reminders and urgings: 报送、提醒、催办. */
export const reporting = {
  'report-requested': {
    subject: { one: '请报送{period}进展：{title}', many: '请报送 {count} 项事项的进展' },
    opening: {
      one: '请在时限内报送下列事项的进展、存在问题和下一步安排。上期内容已经带入，可在其上修改。',
      many: '请在时限内逐项报送下列 {count} 项事项的进展、存在问题和下一步安排。上期内容已经带入，可在其上修改。',
    },
    facts: [plan, role, period, { ...due, label: '报送时限' }, workDue],
    action: '填写报告',
    opens: 'submit-report',
  },
  'report-returned': {
    subject: { one: '报告退回补正：{title}', many: '{count} 份报告退回补正' },
    opening: {
      one: '你单位报送的报告需要补正，请按下列意见修改后在时限内重新报送。',
      many: '你单位报送的 {count} 份报告需要补正，请按下列意见修改后在时限内重新报送。',
    },
    facts: [plan, period, reason, { ...due, label: '补正时限' }],
    action: '修改报告',
    opens: 'submit-report',
  },
  reminder: {
    subject: { one: '临期提醒（{subject}）：{title}', many: '临期提醒：{count} 项' },
    opening: { one: '下列事项即将到期，请在时限内办理。', many: '下列 {count} 项即将到期，请在时限内逐项办理。' },
    facts: [plan, role, lead, matter, period, due],
    action: '办理',
    opens: 'subject',
  },
  urge: {
    subject: { one: '催办：{title}', many: '催办：{count} 项' },
    opening: {
      one: '下列事项需要抓紧办理，请立即处理；确有困难的，请说明原因。',
      many: '下列 {count} 项需要抓紧办理，请立即逐项处理；确有困难的，请说明原因。',
    },
    facts: [plan, role, lead, matter, period, { ...due, label: '原定时限' }, content('催办意见')],
    action: '办理',
    opens: 'subject',
  },
} as const satisfies Record<string, Template>
