import type { ReadDocument } from '@luoshi/documents'
import { readPlan } from '@luoshi/plan-text'
import { parsed } from '../arguments'
import type { Command, ExitCode, Output } from '../command'
import { printFromFile } from '../plan-file'
import { readingTable } from '../reading-table'
import { paintFor } from '../style'

const USAGE = 'FILE [--json] [--with-text]   读一份工作要点或实施方案，列出读到的内容'

interface Request {
  file: string
  json: boolean
  withText: boolean
}

function requestFrom(args: readonly string[]): Request | null {
  const request = parsed(args, {
    json: { type: 'boolean', default: false },
    'with-text': { type: 'boolean', default: false },
  })
  const [file, ...more] = request?.positionals ?? []
  if (request === null || file === undefined || more.length > 0) return null
  return { file, json: request.values.json, withText: request.values['with-text'] }
}

const WIDTH_OF_FILES = 100
const WIDEST = 140

function printed({ kind, text, tables }: ReadDocument, { json, withText }: Request, { columns }: Output): string {
  const reading = readPlan(text, { tables })
  if (json) {
    const document = { ...reading.document, fileKind: kind, ...(withText ? { text } : {}) }
    return `${JSON.stringify({ ...reading, document }, null, 2)}\n`
  }
  const width = Math.min(WIDEST, columns ?? WIDTH_OF_FILES)
  return readingTable(reading, { columns: width, paint: paintFor(columns !== undefined), text })
}

async function run(args: readonly string[], output: Output): Promise<ExitCode> {
  const request = requestFrom(args)
  if (request === null) {
    output.err(`用法：luoshi parse ${USAGE}\n`)
    return 2
  }
  return printFromFile(request.file, output, (document) => printed(document, request, output))
}

/** Reads one document and prints its reading. */
export const parse: Command = { usage: USAGE, run }
