import type { Subject } from '../catalogue/subjects'
import type { Policy, Provision, Rung } from './policy'

const on = <E extends { off?: boolean }>(list: readonly E[]): E[] => list.filter(({ off }) => off !== true)

const yearly: readonly string[] = ['incentive', 'appraisal', 'accountability']

/** Whether a provision in force is for the year's end: who is rewarded, how it is appraised, who answers for what was left undone. */
export const closesYear = ({ kind, off }: Provision): boolean => off !== true && yearly.includes(kind)

/** The rules without what the office switched off. */
export function inForce(policy: Policy): Policy {
  const ladders = Object.entries(policy.ladders).map(([subject, rungs]) => [subject, on(rungs)])
  return {
    ...policy,
    ladders: Object.fromEntries(ladders) as Record<Subject, readonly Rung[]>,
    ...(policy.provisions === undefined ? {} : { provisions: on(policy.provisions) }),
  }
}
