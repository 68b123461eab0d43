import { budget } from './budget'

describe('a budget of requests', () => {
  it('lets a burst through and then so many a second', () => {
    const requests = budget({ perSecond: 10, burst: 5 }, 0)
    const madeIn = (from: number, to: number): number => {
      let made = 0
      for (let now = from; now < to; now += 10)
        if (requests.allows(now)) {
          requests.spend()
          made += 1
        }
      return made
    }
    expect(madeIn(0, 50)).toBe(5)
    expect(madeIn(50, 2050)).toBeLessThanOrEqual(21)
    expect(madeIn(2050, 4050)).toBeGreaterThanOrEqual(19)
  })
})
