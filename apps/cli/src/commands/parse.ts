import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { DocumentRefused, LARGEST_FILE_BYTES, readDocument } from '@luoshi/documents'
import { readPlan } from '@luoshi/plan-text'
import type { Command, ExitCode, Output } from '../command'
import { readingTable } from '../reading-table'
import { paintFor } from '../style'

const USAGE = 'FILE [--json] [--with-text]   读一份工作要点或实施方案，列出读到的内容'

interface Request {
  file: string
  json: boolean
  withText: boolean
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

function requestFrom(args: readonly string[]): Request | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, 'with-text': { type: 'boolean', default: false } },
    })
    const [file] = positionals
    if (file === undefined || positionals.length > 1) return null
    return { file, json: values.json, withText: values['with-text'] }
  } catch (error) {
    if (codeOf(error).startsWith('ERR_PARSE_ARGS')) return null
    throw error
  }
}

/** npm runs scripts in the repository's root; a path counts from where the user stands. */
const fromUser = (file: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), file)

async function bytesOf(file: string): Promise<Buffer> {
  const path = fromUser(file)
  const { size } = await stat(path)
  if (size > LARGEST_FILE_BYTES) throw new DocumentRefused('document.too-large')
  return readFile(path)
}

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: '找不到文件',
  EISDIR: '这是文件夹，不是文件',
  EACCES: '没有读取权限',
  ENOTDIR: '路径不对，找不到文件',
}

function refusal(error: unknown, file: string): string | null {
  if (error instanceof DocumentRefused) return `${error.message}（${error.code}）`
  const sentence = UNREADABLE[codeOf(error)]
  return sentence === undefined ? null : `${sentence}:${file}`
}

const WIDTH_OF_FILES = 100
const WIDEST = 140

async function print(request: Request, { out, columns }: Output): Promise<void> {
  const { kind, text, tables } = await readDocument(await bytesOf(request.file), request.file)
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
    const sentence = refusal(error, request.file)
    if (sentence === null) throw error
    output.err(`${sentence}\n`)
    return 1
  }
}

/** Reads one document and prints its reading. */
export const parse: Command = { usage: USAGE, run }
