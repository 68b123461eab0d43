import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { DocumentRefused, LARGEST_FILE_BYTES, readDocument, type ReadDocument } from '@luoshi/documents'
import type { ExitCode, Output } from './command'

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

/** npm runs scripts in the repository's root; a path counts from where the user stands. */
const fromUser = (file: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), file)

async function bytesOf(path: string): Promise<Buffer> {
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

/** One sentence for a file that cannot be read, null for any other error. */
function fileRefusal(error: unknown, file: string): string | null {
  if (error instanceof DocumentRefused) return `${error.message}（${error.code}）`
  const sentence = UNREADABLE[codeOf(error)]
  return sentence === undefined ? null : `${sentence}:${file}`
}

/** Prints what `work` makes of the text and tables of the file a user names, or why that cannot be read. */
export async function printFromFile(
  file: string,
  { out, err }: Output,
  work: (document: ReadDocument) => string | Promise<string>,
): Promise<ExitCode> {
  try {
    out(await work(await readDocument(await bytesOf(fromUser(file)), file)))
    return 0
  } catch (error) {
    const sentence = fileRefusal(error, file)
    if (sentence === null) throw error
    err(`${sentence}\n`)
    return 1
  }
}
