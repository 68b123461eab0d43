import type { PolicyRowView } from '@luoshi/contracts'

/** Where a rule comes from. */
export const policyMarkLabels: Record<PolicyRowView['mark'], string> = {
  plan: '原文',
  default: '默认',
  office: '本办调整',
}
