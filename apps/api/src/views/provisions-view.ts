import type { ProvisionView } from '@luoshi/contracts'
import type { Actor, Assignment } from '@luoshi/domain'

/** What the plan rules for cases no timer can tell: the office's to raise, and nobody else's to see. */
export const provisionsView = ({ policy }: Assignment, { departmentId }: Actor): ProvisionView[] =>
  departmentId !== null
    ? []
    : (policy.provisions ?? []).map(({ id, kind, action, words, trigger, addressee }) => ({
        ...{ id, kind, action, words, trigger, addressee },
      }))
