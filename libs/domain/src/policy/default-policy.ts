import type { Colour, PlanPolicy, Policy, Rung } from './policy'

const rung = (offset: number, action: Rung['action'], colour: Colour | null = null): Rung => ({
  offset,
  action,
  colour,
  source: { from: 'default' },
})

/**
 * What holds where the plan says nothing. Countersigning within 7 working days, silence then counting as no objection,
 * is a published rule (公文会签); the urging on the day after a lapse and the written step 5 working days later follow the
 * 12345 unit rule; the other figures are our defaults and open to the office.
 */
export const defaultPolicy: Policy = {
  version: 1,
  acknowledgeWithin: 3,
  countersignWithin: 7,
  replyWithin: 5,
  correctWithin: 3,
  rectifyWithin: 10,
  yellowBefore: 10,
  redAfter: 5,
  report: { cadence: 'monthly', dueDay: 25, windowWorkingDays: 5, from: 'lead', source: { from: 'default' } },
  ownCadence: false,
  ladders: {
    acknowledgement: [
      rung(-1, 'remind'),
      rung(1, 'urge'),
      rung(5, 'draft-order', 'blue'),
      rung(10, 'draft-leader-request'),
    ],
    report: [rung(-1, 'remind'), rung(1, 'urge'), rung(5, 'draft-order', 'yellow'), rung(10, 'draft-leader-request')],
    completion: [
      rung(-10, 'remind'),
      rung(-3, 'remind'),
      rung(1, 'urge'),
      rung(5, 'draft-order', 'yellow'),
      rung(10, 'draft-order', 'red'),
      rung(15, 'draft-leader-request'),
    ],
    'order-reply': [rung(-1, 'remind'), rung(1, 'urge'), rung(5, 'draft-leader-request')],
    countersignature: [rung(-2, 'remind')],
  },
}

export const defaultPlanPolicy: PlanPolicy = {
  assignment: defaultPolicy,
  checks: ['quarterly-check', 'half-year-summary', 'annual-summary'],
}
