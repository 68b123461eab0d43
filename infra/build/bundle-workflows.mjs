import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker'

import { root } from '../local/paths.mjs'
import { bundleFile } from './pending.mjs'

/** Bundles the workflows as the worker would at each start; the compiled worker takes what lies beside it. */
export async function bundleWorkflows() {
  const { code } = await bundleWorkflowCode({
    workflowsPath: path.join(root, 'workflows', 'src', 'index.ts'),
    logger: new DefaultLogger('WARN'),
  })
  const file = path.join(root, bundleFile)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, code)
}
