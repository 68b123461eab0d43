import { unzipSync } from 'fflate'
import { DocumentRefused } from '../document-refused'

/** What a container may hold, checked in its directory before anything is inflated. */
const MOST_ENTRIES = 5000
const MOST_BYTES = 200 * 1024 * 1024
/** A small part may shrink a hundredfold honestly; a large one does not. */
const MOST_RATIO = 200
const RATIO_COUNTS_FROM = 1024 * 1024

interface Entry {
  name: string
  size: number
  originalSize: number
}

function directoryOf(bytes: Uint8Array): Entry[] {
  const entries: Entry[] = []
  unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      entries.push({ name, size, originalSize })
      if (entries.length > MOST_ENTRIES) throw new DocumentRefused('document.bomb')
      return false
    },
  })
  return entries
}

function refuseBomb(entries: readonly Entry[], total: number): void {
  const swollen = entries.some(
    ({ size, originalSize }) => originalSize > RATIO_COUNTS_FROM && originalSize > size * MOST_RATIO,
  )
  if (total > MOST_BYTES || swollen) throw new DocumentRefused('document.bomb')
}

/** The parts of an office file. Only those asked for are inflated, and never to more than the directory says. */
export class Zip {
  /** Bytes of all parts when inflated, as the directory says. */
  readonly inflatedSize: number
  private readonly names: ReadonlySet<string>

  constructor(private readonly bytes: Uint8Array) {
    const entries = this.tried(() => directoryOf(bytes))
    this.inflatedSize = entries.reduce((sum, { originalSize }) => sum + originalSize, 0)
    refuseBomb(entries, this.inflatedSize)
    this.names = new Set(entries.map(({ name }) => name))
  }

  has(name: string): boolean {
    return this.names.has(name)
  }

  /** Null where there is no such part. Throws `DocumentRefused('document.damaged')`. */
  part(name: string): Uint8Array | null {
    if (!this.has(name)) return null
    const parts = this.tried(() => unzipSync(this.bytes, { filter: (entry) => entry.name === name }))
    return parts[name] ?? null
  }

  /** A part as text; XML parts of office files are UTF-8, seldom UTF-16. */
  text(name: string): string | null {
    const part = this.part(name)
    if (part === null) return null
    const wide = part[0] === 0xff && part[1] === 0xfe
    return new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(part)
  }

  private tried<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      if (error instanceof DocumentRefused) throw error
      throw new DocumentRefused('document.damaged')
    }
  }
}
