import { posix } from 'node:path'
import type { Zip } from '../zip/open-zip'
import { elementsOf, parseXml, type XmlElement } from './xml-tree'

/** A part of an office file that another part points to. */
export interface Relation {
  id: string
  /** The last word of the relation's type: `styles`, `worksheet`. */
  type: string
  path: string
}

function relationOf({ attributes }: XmlElement, folder: string): Relation {
  const target = attributes['Target'] ?? ''
  return {
    id: attributes['Id'] ?? '',
    type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
    path: target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
  }
}

/** What a part points to inside the file; links to anywhere else are left alone. */
export function relationsOf(zip: Zip, part: string): Relation[] {
  const folder = posix.dirname(part)
  const xml = zip.text(posix.join(folder, '_rels', `${posix.basename(part)}.rels`))
  if (xml === null) return []
  return elementsOf(parseXml(xml), 'Relationship')
    .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
    .map((relation) => relationOf(relation, folder === '.' ? '' : folder))
}

/** The part a file begins with: its document or workbook. */
export const mainPart = (zip: Zip): string | null =>
  relationsOf(zip, '').find(({ type }) => type === 'officeDocument')?.path ?? null
