import { searchAttributeKeys } from '@luoshi/workflows/messages'
import { DefaultLogger } from '@temporalio/worker'
import type { Engine } from './connect'
import { ensureSearchAttributes } from './search-attributes'

/** An engine that answers the question for its search attributes as an operator's engine may. */
const refusing = (code: number): Engine => {
  const details = 'Request unauthorized.'
  const refused = () => Promise.reject(Object.assign(new Error(details), { code, details, metadata: {} }))
  const engine = {
    client: { options: { namespace: 'n' } },
    connection: { operatorService: { listSearchAttributes: refused } },
  }
  return engine as unknown as Engine
}

describe('search attributes of an engine that is not ours to change', () => {
  const said: object[] = []
  const log = new DefaultLogger('WARN', ({ meta }) => said.push(meta ?? {}))

  it('are named in the log, and the worker goes on', async () => {
    await ensureSearchAttributes(refusing(7), log)
    expect(said).toEqual([
      expect.objectContaining({ searchAttributes: searchAttributeKeys.map(({ name }) => `${name} (Keyword)`) }),
    ])
  })

  it('stop the start where the engine is not there', async () => {
    await expect(ensureSearchAttributes(refusing(14), log)).rejects.toThrow('unauthorized')
  })
})
