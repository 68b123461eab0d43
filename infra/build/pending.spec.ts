import { compare, isNothing } from './pending.mjs'

const source = (name: string, hash: string) => ({
  name: `${name}.ts`.replace('/', '/src/'),
  output: `${name}.js`.replace('/', '/dist/'),
  hash,
})
const rule = source('libs/rule', '1')
const loop = source('workflows/loop', '1')
const sources = [rule, loop]
const nothing = { made: {}, bundle: '' }
const all = () => true

const afterBuild = (of = sources, tools = 'swc 1') => compare(of, tools, nothing, all).done

describe('what a build has to do', () => {
  test('is everything at first', () => {
    const pending = compare(sources, 'swc 1', nothing, () => false)
    expect(pending.stale).toEqual(sources)
    expect(pending.bundle).toBe(true)
  })

  test('is nothing when nothing has changed', () => {
    expect(isNothing(compare(sources, 'swc 1', afterBuild(), all))).toBe(true)
  })

  test('is the one file that was edited; the workflows are not bundled again for it', () => {
    const edited = source('libs/rule', '2')
    const pending = compare([edited, loop], 'swc 1', afterBuild(), all)
    expect(pending.stale).toEqual([edited])
    expect(pending.bundle).toBe(false)
  })

  test('is the bundle as well when a workflow was edited', () => {
    const pending = compare([rule, source('workflows/loop', '2')], 'swc 1', afterBuild(), all)
    expect(pending.bundle).toBe(true)
  })

  test('is everything again for another compiler', () => {
    const pending = compare(sources, 'swc 2', afterBuild(), all)
    expect(pending.stale).toEqual(sources)
    expect(pending.bundle).toBe(true)
  })

  test('is what somebody removed', () => {
    const pending = compare(sources, 'swc 1', afterBuild(), (output) => output !== rule.output)
    expect(pending.stale).toEqual([rule])
  })

  test('is to remove what a source that is gone had become', () => {
    expect(compare([loop], 'swc 1', afterBuild(), all).orphaned).toEqual([rule.output])
  })
})
