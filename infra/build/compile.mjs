import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { transformFile } from '@swc/core'

import { root } from '../local/paths.mjs'

/** @typedef {import('./sources.mjs').Source} Source */

/**
 * As Jest compiles for the tests: Nest reads the types of constructors, so decorators keep them.
 * @type {import('@swc/core').Options}
 */
const options = {
  swcrc: false,
  sourceMaps: true,
  module: { type: 'commonjs' },
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    target: 'es2022',
    keepClassNames: true,
  },
}

/** Writes each source as JavaScript, with its map beside it. @param {readonly Source[]} sources */
export const compile = (sources) => Promise.all(sources.map(compileOne))

/** @param {readonly string[]} outputs of sources that are gone */
export function removeOutputs(outputs) {
  for (const output of outputs)
    for (const file of [output, `${output}.map`]) rmSync(path.join(root, file), { force: true })
}

/** @param {Source} source */
async function compileOne({ name, output }) {
  const file = path.join(root, output)
  const { code, map } = await transformFile(path.join(root, name), options)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `${code}//# sourceMappingURL=${path.basename(file)}.map\n`)
  if (map !== undefined) writeFileSync(`${file}.map`, relative(map, file, path.join(root, name)))
}

/** A map names its source from its own folder, so that a moved clone still shows the right lines. @param {string} map @param {string} file @param {string} source */
const relative = (map, file, source) =>
  JSON.stringify({ ...JSON.parse(map), sources: [path.relative(path.dirname(file), source)] })
