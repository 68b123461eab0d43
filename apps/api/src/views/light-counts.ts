import { lights, type Light } from '@luoshi/domain'

/** How many are green, yellow and red; each is named, also where there are none. */
export function lightCounts(counted: readonly { light: Light; count: number }[]): Record<Light, number> {
  const sums = { green: 0, yellow: 0, red: 0 }
  for (const light of lights)
    sums[light] = counted.filter((one) => one.light === light).reduce((sum, { count }) => sum + count, 0)
  return sums
}
