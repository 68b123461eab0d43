import type { PolicyRowView } from '@luoshi/contracts'
import { paperKinds, paperLabels, rungActionLabels, rungActions } from '@luoshi/domain'

/** Where a rule comes from. */
export const policyMarkLabels: Record<PolicyRowView['mark'], string> = {
  plan: '原文',
  default: '默认',
  office: '本办调整',
}

/** What a step of a ladder can be. */
export const rungActionOptions = rungActions.map((value) => ({ value, label: rungActionLabels[value] }))

/** What people can raise by hand; without a paper a rule is only borne in mind. */
export const provisionActionOptions = [
  { value: 'none' as const, label: '督查办对照掌握' },
  ...paperKinds.map((value) => ({ value, label: `起草${paperLabels[value]}` })),
]
