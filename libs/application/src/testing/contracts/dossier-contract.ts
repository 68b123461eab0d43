import { type Command, type Dossier, type DossierKind } from '@luoshi/domain'
import { performCommand } from '../../assignments/perform-command'
import { performDuties } from '../../assignments/perform-duties'
import { actorFor } from '../sample-office'
import { firstHandedOut } from './handed-out'
import type { World } from './world'

/** What readers rely on in any dossier. */
export function dossierContract(world: () => World): void {
  let id: string
  let keys = 0

  const clerk = actorFor('clerk', '市科技局')
  const order = (command: Command, actor = clerk) =>
    performCommand(world().ports, { assignmentId: id, actor, command, idempotencyKey: `key-${(keys += 1)}` })

  const until = async (date: string): Promise<void> => {
    world().wall.moveTo(date)
    await performDuties(world().ports, id)
  }

  const report = (period: string, progress: string): Promise<unknown> =>
    order({ type: 'submit-report', period, progress, problems: '', nextSteps: '' })

  const page = <K extends DossierKind>(kind: K, limit: number, before: number | null = null) =>
    world().ports.dossiers.page(id, kind, { before, limit })

  const item = async <K extends DossierKind>(kind: K, key: string): Promise<Dossier[K] | undefined> =>
    (await world().ports.dossiers.items(kind, [{ assignmentId: id, key }]))[0]?.item

  beforeEach(async () => {
    id = await firstHandedOut(world())
    world().wall.moveTo('2026-03-03')
    await order({ type: 'acknowledge' })
  })

  it('holds a report from the asking on, with what was written and who handed it in', async () => {
    await until('2026-03-20')
    expect((await page('report', 5)).items).toMatchObject([{ period: '2026-03', status: 'requested', progress: '' }])
    await report('2026-03', '已认定两家')
    const { seq } = (await world().ports.ledger.events(id)).at(-1) ?? { seq: 0 }
    expect(await item('report', '2026-03 p1')).toMatchObject({
      ...{ period: '2026-03', partyId: 'p1', status: 'submitted', progress: '已认定两家', returned: null },
      submittedBy: { actor: clerk, seq },
    })
  })

  it('keeps the words of a report that is sent back, beside the reason', async () => {
    await until('2026-03-20')
    await report('2026-03', '已认定两家')
    const back = { type: 'return-report', partyId: 'p1', period: '2026-03', reason: '缺数据' } as const
    await order(back, actorFor('coordinator'))
    expect(await item('report', '2026-03 p1')).toMatchObject({
      ...{ status: 'returned', progress: '已认定两家', returned: { reason: '缺数据' } },
    })
  })

  it('gives its items in pages, the latest first, until there are no more', async () => {
    await until('2026-08-31')
    const first = await page('report', 4)
    expect(first.items.map(({ period }) => period)).toEqual(['2026-08', '2026-07', '2026-06', '2026-05'])
    const second = await page('report', 4, first.nextBefore)
    expect(second.items.map(({ period }) => period)).toEqual(['2026-04', '2026-03'])
    expect(second.nextBefore).toBeNull()
    const exactly = await page('frozen-light', 5)
    expect([exactly.items.length, exactly.nextBefore]).toEqual([5, null])
  })

  it('keeps together what was opened together', async () => {
    await order({ type: 'acknowledge' }, actorFor('head', '市经信局'))
    const evidence = [{ title: '认定文件', reference: '' }]
    await order({ type: 'report-completion', statement: '完成', evidence }, actorFor('head', '市科技局'))
    await until('2026-03-20')
    const all = await page('countersignature', 1)
    expect(all.items.map(({ opinion }) => opinion)).toEqual(all.items.map(() => 'silent'))
    expect(all.nextBefore).toBeNull()
    expect(await item('claim', '1')).toMatchObject({ statement: '完成', evidence, readyAt: expect.any(Number) })
  })

  it('gives only items of the kind and with the values asked for', async () => {
    await until('2026-06-30')
    const { ports } = world()
    const only = { kind: ['supervision-order'], status: ['withdrawn'] }
    await report('2026-03', '补报')
    const { items } = await ports.dossiers.page(id, 'paper', { before: null, limit: 50, only })
    expect(items.length).toBeGreaterThan(0)
    expect(items.every(({ kind, status }) => kind === 'supervision-order' && status === 'withdrawn')).toBe(true)
    expect((await page('paper', 50)).items.length).toBeGreaterThan(items.length)
  })

  it('knows nothing of what is not there', async () => {
    expect(await page('extension', 5)).toEqual({ items: [], nextBefore: null })
    expect(await item('paper', 'd99')).toBeUndefined()
  })
}
