const kinds: Record<string, string> = {
  report: '报送',
  'progress-check': '调度',
  meeting: '会议',
  summary: '小结',
  reminder: '提醒',
  escalation: '督办',
  'special-report': '专题报告',
  'circular-request': '提请通报',
  circular: '通报',
  talk: '约谈',
  accountability: '问责',
  appraisal: '考核',
  incentive: '激励',
  inspection: '督查',
  ledger: '台账',
}

const rhythms: Record<string, string> = {
  weekly: '每周',
  monthly: '每月',
  bimonthly: '每两月',
  quarterly: '每季',
  'half-yearly': '每半年',
  yearly: '每年',
  'on-dates': '定期',
  once: '一次',
}

/** Kinds may be added by the reading; one without a word yet is simply a rule. */
export const mechanismLabel = (kind: string): string => kinds[kind] ?? '规定'
export const rhythmLabel = (cadence: string): string => rhythms[cadence] ?? cadence
