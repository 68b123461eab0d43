import { newKey } from './new-key'
import { SubmissionKeys } from './submission-keys'

const numbered = () => {
  const drawn = { count: 0 }
  return new SubmissionKeys(() => `key-${(drawn.count += 1).toString()}`)
}

describe('keys of submissions', () => {
  it('stay the same while the same content is sent again', () => {
    const keys = numbered()
    expect(keys.keyFor({ reason: '职责不符' })).toBe('key-1')
    expect(keys.keyFor({ reason: '职责不符' })).toBe('key-1')
  })

  it('change with the content', () => {
    const keys = numbered()
    keys.keyFor({ reason: '职责不符' })
    expect(keys.keyFor({ reason: '应由市发改委承办' })).toBe('key-2')
  })

  it('are fresh after a success, even for the same content', () => {
    const keys = numbered()
    keys.keyFor({})
    keys.succeeded()
    expect(keys.keyFor({})).toBe('key-2')
  })

  it('are version 4 UUIDs', () => {
    expect(newKey()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(newKey()).not.toBe(newKey())
  })
})
