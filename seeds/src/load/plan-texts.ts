import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

/** The text of a plan below `seeds/plans`. */
export async function planText(file: string): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(resolve(__dirname, '../../plans', file)))
}
