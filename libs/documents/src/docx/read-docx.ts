import { line, type Block } from '../blocks/block'
import { DocumentRefused } from '../document-refused'
import { mainPart, relationsOf, type Relation } from '../xml/relations'
import { childOf, elementsOf, parseXml, type XmlElement } from '../xml/xml-tree'
import type { Zip } from '../zip/open-zip'
import { Body } from './body'
import { ListCounter } from './list-counter'
import { listsOf } from './numbering'
import { Styles } from './styles'

/** Field codes, deleted words, pictures and past formats: nothing of them is shown as words. */
const LEFT_OUT = new Set([
  ...['w:instrText', 'w:delInstrText', 'w:delText', 'w:del', 'w:moveFrom', 'w:rPrChange', 'w:pPrChange'],
  ...['w:tblPr', 'w:tblGrid', 'w:tblPrEx', 'w:tblPrChange', 'pic:pic', 'w:rFonts', 'w:binData', 'w:rt'],
])

const isNote = ({ type }: Relation): boolean => type === 'footnotes' || type === 'endnotes'

/** The header of the first page where it differs from the others: there a letterhead may stand. */
function letterhead(document: XmlElement, relations: readonly Relation[]): Relation | undefined {
  const section = childOf(childOf(document, 'w:body'), 'w:sectPr')
  if (section === undefined || childOf(section, 'w:titlePg') === undefined) return undefined
  const reference = elementsOf(section, 'w:headerReference').find(({ attributes }) => attributes['w:type'] === 'first')
  return relations.find(({ id }) => id === reference?.attributes['r:id'])
}

/**
 * Reads a Word document as it is shown: list numbers that Word computes are written out, text boxes stand at their
 * anchor, notes at the end; running headers and footers are left out. Macros, links and embedded objects are not opened.
 */
export function readDocx(zip: Zip): Block[] {
  const part = mainPart(zip) ?? 'word/document.xml'
  const relations = relationsOf(zip, part)
  const parsed = (path: string | undefined): XmlElement | null => {
    const xml = path === undefined ? null : zip.text(path)
    return xml === null ? null : parseXml(xml, LEFT_OUT)
  }
  const pathOf = (type: string): string | undefined => relations.find((relation) => relation.type === type)?.path
  const document = parsed(part)
  const main = document === null ? undefined : childOf(document, 'w:body')
  if (document === null || main === undefined) throw new DocumentRefused('document.damaged')
  const body = new Body(new Styles(parsed(pathOf('styles'))), new ListCounter(listsOf(parsed(pathOf('numbering')))))
  const head = parsed(letterhead(document, relations)?.path)
  const shown = [...(head === null ? [] : body.blocks(head)), ...body.blocks(main)]
  const notes = relations.filter(isNote).flatMap(({ path }) => elementsOf(parsed(path) ?? main))
  return [...shown, ...noteBlocks(body, notes)]
}

function noteBlocks(body: Body, notes: readonly XmlElement[]): Block[] {
  const byId = new Map(notes.map((note) => [`${note.name} ${note.attributes['w:id'] ?? ''}`, note]))
  return [...body.footnotes].flatMap((id, index) => {
    const note = byId.get(id)
    const words = note === undefined ? [] : body.blocks(note)
    return words.map((block, place) =>
      place === 0 && block.kind === 'line' ? line(`[${index + 1}] ${block.text.trimStart()}`) : block,
    )
  })
}
