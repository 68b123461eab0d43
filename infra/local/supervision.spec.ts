import { supervisor, waitAfter } from './supervision.mjs'

const minute = 60_000

/** A part whose end the test decides. */
function fakePart() {
  let end: (ending: { code: number; signal: null }) => void = () => undefined
  const ended = new Promise<{ code: number; signal: null }>((resolve) => {
    end = resolve
  })
  const part = { name: 'worker', pid: 1, ended, running: () => true, tail: () => 'its last line', said: () => true }
  return {
    part: { ...part, stop: () => Promise.resolve() },
    die: () => {
      end({ code: 1, signal: null })
    },
  }
}

/** A supervisor whose time passes when it waits; it settles at its own pace, so tests await what it says. */
function supervised() {
  const stopping = new AbortController()
  const said: string[] = []
  const waits: number[] = []
  let time = 0
  let heard: () => void = () => undefined
  const parts = supervisor({
    signal: stopping.signal,
    tell: (line: string) => {
      said.push(line)
      heard()
    },
    wait: (ms: number) => {
      waits.push(ms)
      time += ms
      return stopping.signal.aborted ? Promise.reject(new Error('stopped')) : Promise.resolve()
    },
    now: () => time,
  })
  const says = async (text: string, times = 1): Promise<void> => {
    while (said.filter((line) => line.includes(text)).length < times)
      await new Promise<void>((resolve) => {
        heard = resolve
      })
  }
  return {
    parts,
    said,
    waits,
    says,
    stop: () => {
      stopping.abort()
    },
    passes: (ms: number) => {
      time += ms
    },
  }
}

describe('a part that is kept alive', () => {
  test('is started again when it ends by itself, and its last words are shown', async () => {
    const [first, second] = [fakePart(), fakePart()]
    const starts = [first, second]
    const { parts, said, says, waits } = supervised()
    await parts.keep('worker', () => Promise.resolve(starts.shift()?.part ?? null))
    first.die()
    await says('worker is back')
    expect(starts).toEqual([])
    expect(waits).toEqual([1000])
    expect(said[0]).toBe('worker ended by itself (exit code 1).\n    its last line')
  })

  test('comes back ever more slowly while it keeps failing', async () => {
    const { parts, says, waits } = supervised()
    const [first, last] = [fakePart(), fakePart()]
    let tries = 0
    await parts.keep('API', () => {
      tries += 1
      if (tries === 1) return Promise.resolve(first.part)
      return tries < 6 ? Promise.reject(new Error('no database')) : Promise.resolve(last.part)
    })
    first.die()
    await says('API is back')
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000])
  })

  test('begins anew after it has lived for a minute', async () => {
    const { parts, says, waits, passes } = supervised()
    const lives = [fakePart(), fakePart(), fakePart(), fakePart()]
    const starts = [...lives]
    await parts.keep('worker', () => Promise.resolve(starts.shift()?.part ?? null))
    lives[0]?.die()
    await says('is back')
    lives[1]?.die()
    await says('is back', 2)
    passes(minute)
    lives[2]?.die()
    await says('is back', 3)
    expect(waits).toEqual([1000, 2000, 1000])
  })

  test('stays away once all is being stopped', async () => {
    const { parts, said, stop } = supervised()
    const { part, die } = fakePart()
    let starts = 0
    await parts.keep('worker', () => {
      starts += 1
      return Promise.resolve(part)
    })
    stop()
    die()
    await parts.settled()
    expect(starts).toBe(1)
    expect(said).toEqual([])
  })

  test('that cannot even be started at first refuses', async () => {
    const { parts } = supervised()
    await expect(parts.keep('API', () => Promise.reject(new Error('no port')))).rejects.toThrow('no port')
  })

  test('is away for a minute at most', () => {
    expect([1, 2, 7, 500].map(waitAfter)).toEqual([1000, 2000, 60_000, 60_000])
  })
})
