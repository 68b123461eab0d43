import type { ProvisionView } from '@luoshi/contracts'
import type { Actor, Assignment, Provision } from '@luoshi/domain'

export const provisionView = ({ id, kind, action, words, trigger, addressee }: Provision): ProvisionView => ({
  ...{ id, kind, action, words, trigger, addressee },
})

/** What the plan rules for cases no timer can tell: the office's to raise, and nobody else's to see. */
export const provisionsView = ({ policy }: Assignment, { departmentId }: Actor): ProvisionView[] =>
  departmentId === null ? (policy.provisions ?? []).map(provisionView) : []
