import { resolve } from 'node:path'
import { runApart } from '../apart/run-apart'
import { fileKindOf } from '../file-kind'
import { Zip } from '../zip/open-zip'
import { readSheet, refuseSheetSize } from './read-sheet'

const THREAD = resolve(__dirname, '../apart/sheet-thread')
/** Bytes of CSV, or of an inflated workbook, that are read sooner than a thread has started. */
const SHORT = 1024 * 1024

const isShort = (bytes: Uint8Array): boolean =>
  (fileKindOf(bytes) === 'zip' ? new Zip(bytes).inflatedSize : bytes.length) <= SHORT

/** What `readSheet` gives, all but short sheets from a thread of its own, so that none holds up the caller. */
export async function readSheetApart(bytes: Uint8Array): Promise<string[][]> {
  refuseSheetSize(bytes)
  return isShort(bytes) ? readSheet(bytes) : runApart(THREAD, bytes)
}
