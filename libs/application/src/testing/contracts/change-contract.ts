import { RuleBroken } from '@luoshi/domain'
import { randomUUID } from 'node:crypto'
import { change, nothing, type RequestKey } from '../../change'
import { confirmDraft } from '../../draft/confirm-draft'
import { importPlan } from '../../plan/import-plan'
import type { ChangePorts } from '../../ports/ports'
import { actorFor, samplePlanText, settleIn } from '../sample-office'
import type { World } from './world'

const actor = actorFor('coordinator')
const day = (name: string) => ({ date: '2026-12-24', working: true, name, version: 1 })
const decide = (name: string) => (tx: ChangePorts) =>
  tx.keeping.write({ days: { saved: [day(name)] } }).then(() => ({ name }))

/** What a change promises in any store. */
export function changeContract(world: () => World): void {
  beforeEach(async () => {
    const { ports, wall } = world()
    wall.moveTo('2026-03-02')
    await settleIn(ports)
  })

  const key = (request: unknown = 'decide'): RequestKey => ({ value: randomUUID(), request })
  const days = async (): Promise<string[]> => (await world().ports.keeping.read()).days.map(({ name }) => name)

  it('answers the same request with what was answered, and does nothing', async () => {
    const { ports } = world()
    const asked = { actor, key: key(), based: nothing }
    expect(await change(ports, asked, decide('停电'))).toEqual({ name: '停电' })
    expect(await change(ports, asked, decide('大修'))).toEqual({ name: '停电' })
    expect(await days()).toEqual(['停电'])
  })

  it('keeps an answer that says nothing', async () => {
    const { ports } = world()
    const asked = { actor, key: key(), based: nothing }
    let times = 0
    const count = () => {
      times += 1
      return Promise.resolve(null)
    }
    expect([await change(ports, asked, count), await change(ports, asked, count)]).toEqual([null, null])
    expect(times).toBe(1)
  })

  it('refuses another request under a used key, and takes the same key from another person', async () => {
    const { ports } = world()
    const asked = { actor, key: key(), based: nothing }
    await change(ports, asked, decide('停电'))
    const theirs = { ...asked, actor: actorFor('director') }
    expect(await change(ports, theirs, (tx) => tx.keeping.read().then(({ days: all }) => all.length))).toBe(1)
    const other = change(ports, { ...asked, key: { ...asked.key, request: 'release' } }, decide('大修'))
    await expect(other).rejects.toEqual(new RuleBroken('idempotency.key-reused'))
    expect(await days()).toEqual(['停电'])
  })

  it('does eight requests with one key once', async () => {
    const { ports } = world()
    const asked = { actor, key: key(), based: nothing }
    let times = 0
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        change(ports, asked, (tx) => {
          times += 1
          return decide(`第${times}次`)(tx)
        }),
      ),
    )
    expect(answers).toEqual(Array.from({ length: 8 }, () => ({ name: '第1次' })))
    expect(times).toBe(1)
  })

  it('leaves nothing of what is thrown, and the key free', async () => {
    const { ports } = world()
    const asked = { actor, key: key(), based: nothing }
    const failing = change(ports, asked, async (tx) => {
      await decide('停电')(tx)
      throw new Error('out of paper')
    })
    await expect(failing).rejects.toThrow('out of paper')
    expect(await days()).toEqual([])
    await change(ports, asked, decide('大修'))
    expect(await days()).toEqual(['大修'])
  })

  it('shows whoever edits an old version the present one, and leaves nothing of the edit', async () => {
    const { ports } = world()
    const { planId } = await importPlan(ports, { text: samplePlanText, fileName: 'sample.txt', actor })
    const [draft] = await ports.plans.drafts(planId)
    const draftId = draft?.id ?? ''
    const request = { planId, draftId, actor, key: key('confirm') }
    const conflict = { code: 'draft.version-conflict', what: 'draft', current: { id: draftId, version: 1 } }
    await expect(confirmDraft(ports, { ...request, version: 7 })).rejects.toMatchObject(conflict)
    expect(await ports.plans.changes(planId, { limit: 9 })).toEqual([])
    const confirmed = await confirmDraft(ports, { ...request, version: 1 })
    expect(confirmed).toMatchObject({ version: 2, obstacles: [], confirmedByName: actor.name })
    expect(await confirmDraft(ports, { ...request, version: 1 })).toEqual(confirmed)
  })
}
