/** The SQL condition under which a plan is a drill that was ended: it stays to be read, and nothing of it falls due or waits. */
export const drillRests = (plan = 'plan'): string => `(${plan}.drill AND ${plan}.status = 'ended')`
