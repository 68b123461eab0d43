import type { Account } from './account'
import { Attention } from './attention'
import { Player } from './player'

const unused = (): never => {
  throw new Error('nobody asks the API here')
}
const silent: Account = { get: unused, post: unused, open: unused }
const player = (name: string, ...assignments: string[]): Player => {
  const made = new Player(name, {}, silent, () => [])
  for (const id of assignments) made.assignments.add(id)
  return made
}

/** Lets everybody look once at the instant. */
function settled(attention: Attention, now: number): number {
  let looks = 0
  while (attention.next(now) !== null) looks += 1
  return looks
}

describe('who looks at its todos next', () => {
  const office = player('coordinator')
  const science = player('市科技局', 'a')
  const tax = player('市税务局', 'b')
  const started = 100_000

  it('is everybody once, and then nobody until something changes', () => {
    const attention = new Attention([office], [science, tax])
    expect(settled(attention, started)).toBe(3)
    expect(attention.next(started + 5000)).toBeNull()
  })

  it('is whom the change concerns, and the office', () => {
    const attention = new Attention([office], [science, tax])
    settled(attention, started)
    attention.changed('b')
    const looked = [attention.next(started + 5000), attention.next(started + 5000), attention.next(started + 5000)]
    expect(new Set(looked)).toEqual(new Set([office, tax, null]))
  })

  it('is everybody when nobody knows the assignment', () => {
    const attention = new Attention([office], [science, tax])
    settled(attention, started)
    attention.changed('new')
    expect(settled(attention, started + 5000)).toBe(3)
  })

  it('is everybody again after a while without news', () => {
    const attention = new Attention([office], [science, tax])
    settled(attention, started)
    expect(settled(attention, started + 60_000)).toBe(3)
  })
})
