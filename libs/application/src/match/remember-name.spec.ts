import { memoryPorts } from '../testing/memory/memory-ports'
import { actorFor, confirmedPlan, departmentId, settleIn } from '../testing/sample-office'
import { matchName } from './match-name'

describe('a name that is to be remembered', () => {
  const remembering = async (name: string): Promise<unknown> => {
    const ports = memoryPorts(() => Date.parse('2026-03-02T01:00:00Z'))
    await settleIn(ports)
    const planId = await confirmedPlan(ports)
    const to = { kind: 'department', id: departmentId('市科技局') } as const
    await matchName(ports, { planId, name, to, draftIds: null, remember: true, actor: actorFor('coordinator') })
    return (await ports.registry.departments()).find(({ id }) => id === to.id)?.aliases
  }

  it('becomes an alias', async () => {
    expect(await remembering('市科技和创新局')).toEqual(['市科技和创新局'])
  })

  it('is refused when it means another, or can be no name', async () => {
    await expect(remembering('市经信局')).rejects.toMatchObject({ code: 'registry.alias-taken' })
    for (const name of ['市科技局；市财政局', '市科\n技局', '局'.repeat(101)])
      await expect(remembering(name)).rejects.toMatchObject({ code: 'registry.alias-unusable' })
  })
})
