import type { Draft, Ports } from '@luoshi/application'
import { memoryPorts } from '@luoshi/application/testing'
import { accounts } from '../registry/accounts'
import { seed, type Demonstration } from './seed'

const demo: Demonstration = {
  password: 'secret',
  hash: (password) => Promise.resolve(`hash of ${password}`),
  fits: (passwordHash, password) => Promise.resolve(passwordHash === `hash of ${password}`),
  storedHash: () => Promise.resolve(null),
  drills: true,
  drillFactor: 87_600,
}

async function seeded(): Promise<{ ports: Ports; plans: Map<string, string>; lines: string[] }> {
  const ports = memoryPorts(() => Date.parse('2026-01-05T01:00:00Z'))
  const lines: string[] = []
  await seed(ports, demo, (line) => lines.push(line))
  const named = lines.flatMap((line) => /^(\S+)\.txt: .* (\S+)$/.exec(line)?.slice(1, 3) ?? [])
  const plans = new Map<string, string>()
  for (let index = 0; index + 1 < named.length; index += 2) plans.set(named[index] ?? '', named[index + 1] ?? '')
  return { ports, plans, lines }
}

const confirmedNumbers = (drafts: readonly Draft[]): string[] =>
  drafts.filter(({ confirmedAt }) => confirmedAt !== null).map(({ number }) => number)

describe('seeding the demonstration', () => {
  it('issues 天门 and 潜江 as drills that are played, 铜仁 as one at real speed, and leaves 十堰 and 黄石 to be confirmed', async () => {
    const { ports, plans } = await seeded()
    const standing = async (file: string) => {
      const { status, drill, clock } = await ports.plans.find(plans.get(file) ?? '')
      return { status, drill, factor: clock?.factor ?? null }
    }
    expect(await standing('tianmen-2023')).toEqual({ status: 'issuing', drill: true, factor: 87_600 })
    expect(await standing('qianjiang-2023')).toEqual({ status: 'issuing', drill: true, factor: 87_600 })
    expect(await standing('tongren-2023')).toEqual({ status: 'issuing', drill: true, factor: 1 })
    expect(await standing('shiyan-2019')).toEqual({ status: 'draft', drill: false, factor: null })
    expect(await standing('huangshi-2021')).toEqual({ status: 'draft', drill: false, factor: null })
  })

  it('leaves the drills as drafts until they are asked for; the rest is there at once', async () => {
    const ports = memoryPorts(() => Date.parse('2026-01-05T01:00:00Z'))
    const issuedWith = async (more: Partial<Demonstration>) => {
      const lines: string[] = []
      await seed(ports, { ...demo, ...more }, (line) => lines.push(line))
      return lines.flatMap((line) => /^(\S+)\.txt: issued/.exec(line)?.[1] ?? [])
    }
    expect(await issuedWith({ drills: false })).toEqual(['tongren-2023'])
    expect(await issuedWith({ storedHash: () => Promise.resolve('hash of secret') })).toEqual([
      'tianmen-2023',
      'qianjiang-2023',
    ])
  })

  it('confirms every clause of the issued plans, each with one lead', async () => {
    const { ports, plans } = await seeded()
    const drafts = async (file: string) => ports.plans.drafts(plans.get(file) ?? '')
    expect(confirmedNumbers(await drafts('tianmen-2023'))).toHaveLength(19)
    expect(confirmedNumbers(await drafts('qianjiang-2023'))).toHaveLength(28)
    expect(confirmedNumbers(await drafts('tongren-2023'))).toHaveLength(10)
    expect(confirmedNumbers(await drafts('shiyan-2019'))).toEqual([])
  })

  it('does nothing the second time', async () => {
    const { ports, plans } = await seeded()
    const before = await ports.plans.find(plans.get('tianmen-2023') ?? '')
    const lines: string[] = []
    const storedHash = () => Promise.resolve('hash of secret')
    const hash = () => Promise.reject(new Error('no password is hashed again'))
    await seed(ports, { ...demo, storedHash, hash }, (line) => lines.push(line))
    expect(lines.filter((line) => line.includes('left as it is'))).toHaveLength(3)
    expect(await ports.plans.find(plans.get('tianmen-2023') ?? '')).toEqual(before)
    expect(await ports.registry.departments()).toHaveLength(new Set(accounts.map((one) => one.department)).size - 1)
  })
})
