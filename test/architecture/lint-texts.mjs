import { text } from 'node:stream/consumers'

import { ESLint } from 'eslint'

/** Lints the texts handed in as JSON under the names of files, and prints what ESLint says to each. */
const eslint = new ESLint()
const messages = []
for (const { file, code } of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(code, { filePath: file })
  messages.push((result?.messages ?? []).map(({ ruleId, message }) => `${ruleId}: ${message}`))
}
process.stdout.write(JSON.stringify(messages))
