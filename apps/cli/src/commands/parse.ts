import { readPlan } from '@luoshi/plan-text'
import { parsed } from '../arguments'
import type { Command, ExitCode, Output } from '../command'
import { fileRefusal, readFromUser } from '../plan-file'
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

async function print(request: Request, { out, columns }: Output): Promise<void> {
  const { kind, text, tables } = await readFromUser(request.file)
  const reading = readPlan(text, { tables })
  if (!request.json) {
    const width = Math.min(WIDEST, columns ?? WIDTH_OF_FILES)
    out(readingTable(reading, { columns: width, paint: paintFor(columns !== undefined), text }))
  } else {
    const document = { ...reading.document, fileKind: kind, ...(request.withText ? { text } : {}) }
    out(`${JSON.stringify({ ...reading, document }, null, 2)}\n`)
  }
}

async function run(args: readonly string[], output: Output): Promise<ExitCode> {
  const request = requestFrom(args)
  if (request === null) {
    output.err(`用法：luoshi parse ${USAGE}\n`)
    return 2
  }
  try {
    await print(request, output)
    return 0
  } catch (error) {
    const sentence = fileRefusal(error, request.file)
    if (sentence === null) throw error
    output.err(`${sentence}\n`)
    return 1
  }
}

/** Reads one document and prints its reading. */
export const parse: Command = { usage: USAGE, run }
