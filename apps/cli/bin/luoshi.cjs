#!/usr/bin/env node
const { resolve } = module.require('node:path')

/** The rooms are found compiled only where Node was told so (`--conditions=compiled`); otherwise their sources are loaded. */
const isCompiled = require.resolve('@luoshi/domain').endsWith('.js')
if (!isCompiled) {
  process.env.TS_NODE_PROJECT ??= resolve(__dirname, '../../../tsconfig.base.json')
  module.require('@swc-node/register')
}

const { main } = module.require(isCompiled ? '../dist/main.js' : '../src/main.ts')

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})
