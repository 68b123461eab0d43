#!/usr/bin/env node
const { resolve } = module.require('node:path')

process.env.TS_NODE_PROJECT ??= resolve(__dirname, '../../../tsconfig.base.json')
module.require('@swc-node/register')

const { main } = module.require('../src/main.ts')

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})
