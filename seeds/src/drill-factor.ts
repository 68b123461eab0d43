/** A year passes in six minutes. */
const yearInSixMinutes = 87_600

/** How much faster than life drills run: LUOSHI_DRILL_FACTOR, above 1; a slow machine may want a slower drill. */
export function drillFactor(env: NodeJS.ProcessEnv): number {
  const factor = Number(env['LUOSHI_DRILL_FACTOR'] ?? yearInSixMinutes)
  if (!(factor > 1 && factor <= 1_000_000))
    throw new RangeError('LUOSHI_DRILL_FACTOR must be above 1 and at most 1000000')
  return factor
}
