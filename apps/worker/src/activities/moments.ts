import {
  advanceAll,
  completeMoment,
  openProgressCheck,
  type PlanOutlook as RecordedOutlook,
  type Ports,
} from '@luoshi/application'
import {
  momentActivityNames,
  type MomentActivity,
  type PlanActivities,
  type PlanOutlook,
} from '@luoshi/workflows/activities'
import { Context } from '@temporalio/activity'
import { inBatches } from './in-batches'
import { unlessGone } from './unless-gone'

const batch = 50

export const goneOutlook: PlanOutlook = { next: null, awaiting: '', finished: false, gone: true }

/** The record's outlook as the run's workflow sees it; the outlook of another run is not its own. */
export const outlookOf = ({ run, next, revoking, finished }: RecordedOutlook, asked: number): PlanOutlook =>
  run === asked ? { next, awaiting: next?.summary ?? '', revoking, finished, gone: false } : goneOutlook

type PerformMoment = PlanActivities[MomentActivity]

/** Every moment brings all open assignments up to the present, opens the check if it is one, and is then noted as done. */
export function momentActivities(ports: Ports): Pick<PlanActivities, MomentActivity> {
  const perform: PerformMoment = ({ planId, run, moment }) =>
    unlessGone(goneOutlook, async () => {
      if ((await ports.plans.find(planId)).run !== run) return goneOutlook
      await untilHere(ports, moment.at)
      await advanceEvery(ports, planId)
      await openProgressCheck(ports, planId, run, moment)
      return outlookOf(await completeMoment(ports, planId, moment), run)
    })
  const names = Object.values(momentActivityNames)
  return Object.fromEntries(names.map((name) => [name, perform])) as Pick<PlanActivities, MomentActivity>
}

/** The engine's clock may run ahead of ours; performed too early, nothing would be due and the moment lost. */
async function untilHere(ports: Ports, at: number): Promise<void> {
  const early = at - ports.now()
  if (early > 0) await Context.current().sleep(early)
}

const patientAttempts = 5

/**
 * One that cannot be brought up to the present is tried some times and then left to its own workflow, which keeps trying: a
 * plan's month ends for all the others.
 */
async function advanceEvery(ports: Ports, planId: string): Promise<void> {
  const { info, log } = Context.current()
  const failures = await inBatches((from) => advanceAll(ports, planId, from, batch))
  for (const failure of failures)
    log.error('An assignment could not be brought up to a moment of its plan', { ...failure })
  if (failures[0] !== undefined && info.attempt < patientAttempts) throw failures[0].error
}
