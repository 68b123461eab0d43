import { workflowsPath } from '@luoshi/worker'
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker'

const kilobyte = 1024

/** The SDK's own part is 1.6 MiB with its source map; ours must stay a trifle beside it. */
const ceiling = 1_900 * kilobyte

/** What the bundler put in, by the names webpack writes above each module. */
const modulesIn = (code: string): string[] =>
  [...code.matchAll(/^\/\*\*\*\/ "([^"]+)":?$/gm)].map(([, name]) => name ?? '')

const foreign = /node_modules\/(?!@temporalio\/|ms\/|nexus-rpc\/|long\/|protobufjs\/)/

async function bundled(entry: string): Promise<{ modules: string[]; size: number }> {
  const { code } = await bundleWorkflowCode({ workflowsPath: entry, logger: new DefaultLogger('ERROR') })
  return { modules: modulesIn(code), size: code.length }
}

describe('the bundle of the workflows', () => {
  it('holds the definitions and the SDK, and no library of any other kind', async () => {
    const { modules, size } = await bundled(workflowsPath)
    expect(modules.some((name) => name.includes('workflows/src/assignment/workflow'))).toBe(true)
    expect(modules.filter((name) => foreign.test(name))).toEqual([])
    expect(modules.filter((name) => /(libs|apps)\//.test(name))).toEqual([])
    expect(size).toBeLessThan(ceiling)
  }, 60_000)

  it('would show it if a workflow swallowed the rules', async () => {
    const { modules } = await bundled(require.resolve('@luoshi/domain'))
    expect(modules.filter((name) => foreign.test(name))).not.toEqual([])
  }, 60_000)
})
