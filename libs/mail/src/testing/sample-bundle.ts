import type { Letter, MailBundle } from '@luoshi/application'

/** A letter about an assignment of a made-up plan. */
export const letter = (more: Partial<Letter> = {}): Letter => ({
  id: '0190b7a1-0000-7000-8000-000000000001',
  planId: '0190b7a1-0000-7000-8000-00000000000a',
  planTitle: '2026年重点工作分工方案',
  assignmentId: '0190b7a1-0000-7000-8000-00000000000b',
  number: '3-2',
  title: '建设中试平台',
  payload: { department: '市科技局', dueOn: '2026-06-25', period: '2026-06', subject: 'report' },
  ...more,
})

export const bundle = (more: Partial<MailBundle> = {}): MailBundle => ({
  bundleId: '0190b7a1-1111-7000-8000-000000000001',
  recipient: 'keji@example.gov.cn',
  personName: '王晓明',
  template: 'reminder',
  drill: false,
  attempt: 1,
  letters: [letter()],
  ...more,
})
