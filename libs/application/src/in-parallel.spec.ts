import { inParallel } from './in-parallel'

describe('working in parallel', () => {
  it('takes every item once and never more at a time than the limit', async () => {
    const seen: number[] = []
    let running = 0
    let most = 0
    await inParallel(3, [1, 2, 3, 4, 5, 6, 7], async (item) => {
      running += 1
      most = Math.max(most, running)
      await Promise.resolve()
      seen.push(item)
      running -= 1
    })
    expect(seen.sort()).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(most).toBe(3)
  })

  it('throws what failed after the others came to rest', async () => {
    const seen: number[] = []
    const work = inParallel(2, [1, 2, 3, 4], (item) => {
      seen.push(item)
      return item === 1 ? Promise.reject(new Error('one')) : Promise.resolve()
    })
    await expect(work).rejects.toThrow('one')
    expect(seen).toEqual([1, 2, 3, 4])
  })

  it('lets no number of bad items stand before a good one, as long as others succeed between them', async () => {
    const done: number[] = []
    const items = Array.from({ length: 40 }, (_none, index) => index)
    const work = inParallel(2, items, async (item) => {
      await Promise.resolve()
      if (item % 2 === 0) throw new Error(`item ${String(item)}`)
      done.push(item)
    })
    await expect(work).rejects.toThrow('item 0')
    expect(done).toEqual(items.filter((item) => item % 2 === 1))
  })

  it('begins nothing more when nothing succeeds', async () => {
    let tried = 0
    const work = inParallel(2, Array.from({ length: 100 }), () => {
      tried += 1
      return Promise.reject(new Error('no database'))
    })
    await expect(work).rejects.toThrow('no database')
    expect(tried).toBeLessThan(10)
  })
})
