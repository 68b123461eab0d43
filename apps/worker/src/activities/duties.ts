import { performDuties, type Ports } from '@luoshi/application'
import { dutyActivityNames, type DutyActivities, type DutyResult, type PerformDuty } from '@luoshi/workflows/activities'
import { unlessGone } from './unless-gone'

const gone: DutyResult = {
  seq: 0,
  stage: null,
  performed: [],
  awaiting: '',
  next: null,
  filed: false,
  gone: true,
}

/** Every duty is the same transaction; the names are for whoever reads the history. */
export function dutyActivities(ports: Ports): DutyActivities {
  const perform: PerformDuty = ({ assignmentId }) =>
    unlessGone(gone, async () => ({ ...(await performDuties(ports, assignmentId)), gone: false }))
  return Object.fromEntries(dutyActivityNames.map((name) => [name, perform])) as DutyActivities
}
