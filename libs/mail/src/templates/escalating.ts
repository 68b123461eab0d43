import type { Template } from '../template'
import {
  addressee,
  colour,
  content,
  department,
  due,
  lead,
  matter,
  paper,
  period,
  plan,
  reason,
  role,
  serial,
  workDue,
} from './facts'

/** Papers that a person signs, and what comes back: 督办单、提请、批示. */
export const escalating = {
  'paper-to-sign': {
    subject: { one: '待签发：{title}', many: '{count} 件督办文书待签发' },
    opening: {
      one: '下列督办文书已经拟出，未经签发不会送出，请审签。',
      many: '下列 {count} 件督办文书已经拟出，未经签发不会送出，请逐件审签。',
    },
    facts: [plan, paper, serial, colour, department, matter, period, { ...due, label: '原定时限' }, reason],
    action: '审签',
    opens: 'sign-paper',
  },
  'supervision-order': {
    subject: { one: '督办单（{colour}）：{title}', many: '督办单 {count} 件' },
    opening: {
      one: '下列事项现予督办。请按督办意见办理，并在时限内书面回复办理情况。',
      many: '下列 {count} 件督办单请按督办意见办理，并在时限内逐件书面回复办理情况。',
    },
    facts: [plan, serial, colour, role, lead, content('督办意见'), { ...due, label: '回复时限' }, workDue],
    action: '回复督办单',
    opens: 'reply-to-order',
  },
  'leader-request': {
    subject: { one: '提请阅示：{title}', many: '提请阅示 {count} 项' },
    opening: {
      one: '就下列事项提请阅示。',
      many: '就下列 {count} 项事项提请逐项阅示。',
    },
    facts: [plan, serial, department, content('提请事由')],
    action: '阅示',
    opens: 'instruct',
  },
  talk: {
    subject: { one: '约谈通知：{title}', many: '约谈通知 {count} 件' },
    opening: {
      one: '就下列事项约谈你单位负责人。请准备情况说明，约谈后按时书面报送整改措施。',
      many: '就下列 {count} 项事项约谈你单位负责人。请准备情况说明，约谈后按时逐件书面报送整改措施。',
    },
    facts: [plan, serial, role, lead, content('约谈事由'), { ...due, label: '回复时限' }],
    action: '查看约谈通知',
    opens: 'reply-to-order',
  },
  'special-report': {
    subject: { one: '专题报告：{title}', many: '专题报告 {count} 件' },
    opening: {
      one: '现就下列事项专题报告，请予阅示。',
      many: '现就下列 {count} 项事项专题报告，请逐项阅示。',
    },
    facts: [plan, serial, department, addressee, content('报告内容')],
    action: '阅示',
    opens: 'instruct',
  },
  'circular-request': {
    subject: { one: '提请通报：{title}', many: '提请通报 {count} 件' },
    opening: {
      one: '下列事项拟提请有权机关通报，请审定。',
      many: '下列 {count} 项事项拟提请有权机关通报，请逐项审定。',
    },
    facts: [plan, serial, department, addressee, content('提请事由')],
    action: '审定',
    opens: 'instruct',
  },
  'order-replied': {
    subject: { one: '{department}回复督办单：{title}', many: '{count} 件督办单已回复' },
    opening: { one: '{department}已回复督办单，请核实。', many: '下列 {count} 件督办单已回复，请逐件核实。' },
    facts: [plan, department, content('回复')],
    action: '查看回复',
  },
  instructed: {
    subject: { one: '领导批示：{title}', many: '领导批示 {count} 件' },
    opening: {
      one: '领导对下列事项作出批示，请抓紧落实。',
      many: '领导对下列 {count} 项事项作出批示，请逐项抓紧落实。',
    },
    facts: [plan, role, lead, content('批示'), workDue],
    action: '查看批示',
  },
  'extension-requested': {
    subject: { one: '{department}申请延期：{title}', many: '{count} 项延期申请待决定' },
    opening: {
      one: '{department}申请延长下列事项的时限，请决定。决定前按原定时限计算。',
      many: '下列 {count} 项事项申请延期，请逐项决定。决定前按原定时限计算。',
    },
    facts: [plan, department, { ...due, label: '申请延至' }, reason, content('目前进展')],
    action: '决定',
    opens: 'decide-extension',
  },
  'extension-decided': {
    subject: { one: '延期申请已决定：{title}', many: '{count} 项延期申请已决定' },
    opening: { one: '下列事项的延期申请已经决定。', many: '下列 {count} 项事项的延期申请已经决定。' },
    facts: [plan, { label: '决定', key: 'granted' }, { ...due, label: '现行时限' }, reason],
    action: '查看事项',
  },
} as const satisfies Record<string, Template>
