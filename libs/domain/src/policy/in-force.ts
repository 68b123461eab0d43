import type { Policy, Rung, Subject } from './policy'

const on = <E extends { off?: boolean }>(list: readonly E[]): E[] => list.filter(({ off }) => off !== true)

/** The rules without what the office switched off. */
export function inForce(policy: Policy): Policy {
  const ladders = Object.entries(policy.ladders).map(([subject, rungs]) => [subject, on(rungs)])
  return {
    ...policy,
    ladders: Object.fromEntries(ladders) as Record<Subject, readonly Rung[]>,
    ...(policy.provisions === undefined ? {} : { provisions: on(policy.provisions) }),
  }
}
