import { dutyActivityNames, type DutyActivities, type DutyActivity, type DutyResult } from '../assignment/activities'
import { activitiesNamed } from './activities-named'

/** What a look at the record answers, given when it happens. */
export type Look = (now: number) => Partial<DutyResult>

/** A record whose answers are written beforehand: one a look, the last one again and again. */
export class ScriptedDuties {
  readonly performed: DutyActivity[] = []
  private looks = 0

  constructor(private readonly script: readonly Look[]) {}

  readonly activities = activitiesNamed(dutyActivityNames, (duty) => () => this.look(duty)) satisfies DutyActivities

  private look(duty: DutyActivity): Promise<DutyResult> {
    this.performed.push(duty)
    const answer = this.script[Math.min(this.looks, this.script.length - 1)]?.(Date.now())
    this.looks += 1
    const idle: DutyResult = {
      ...{ seq: this.looks, stage: 'assigned', performed: [], awaiting: '' },
      ...{ next: null, filed: false, gone: false },
    }
    return Promise.resolve({ ...idle, ...answer })
  }
}

/** The next duty, due after so many milliseconds. */
export const due =
  (duty: DutyActivity, summary: string, inMs: number): Look =>
  (now) => ({
    next: { at: now + inMs, duty, summary },
  })
