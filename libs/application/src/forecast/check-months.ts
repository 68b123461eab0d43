import {
  chinaDate,
  monthOf,
  nextPlanMoments,
  type CheckKind,
  type Instant,
  type PlanPolicy,
  type WorkingCalendar,
  checkKinds,
} from '@luoshi/domain'

const isCheck = (kind: string): kind is CheckKind => checkKinds.some((one) => one === kind)

/** The checks the office would hold, by the month in which they open. */
export function checksByMonth(
  policy: PlanPolicy,
  from: Instant,
  until: Instant,
  calendar: WorkingCalendar,
): Map<string, CheckKind[]> {
  const found = new Map<string, CheckKind[]>()
  for (let after = from; ;) {
    const moments = nextPlanMoments(policy, after, calendar)
    const at = moments[0]?.at ?? Infinity
    if (at > until) return found
    const month = monthOf(chinaDate(at))
    const kinds = moments.map(({ kind }) => kind).filter(isCheck)
    if (kinds.length > 0) found.set(month, [...(found.get(month) ?? []), ...kinds])
    after = at
  }
}
