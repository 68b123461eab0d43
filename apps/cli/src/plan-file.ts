import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { DocumentRefused, LARGEST_FILE_BYTES, readDocument, type ReadDocument } from '@luoshi/documents'

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
export function fileRefusal(error: unknown, file: string): string | null {
  if (error instanceof DocumentRefused) return `${error.message}（${error.code}）`
  const sentence = UNREADABLE[codeOf(error)]
  return sentence === undefined ? null : `${sentence}:${file}`
}

/** Text and tables of the file a user names. Throws what `fileRefusal` puts into words. */
export const readFromUser = async (file: string): Promise<ReadDocument> =>
  readDocument(await bytesOf(fromUser(file)), file)
