import { strToU8, zipSync } from 'fflate'
import { readDocument } from '../read-document'
import { readSheet } from '../sheets/read-sheet'
import { childOf } from '../xml/xml-tree'
import { parseSheet } from './sheet-cells'

jest.setTimeout(90_000)

const TRANSITIONAL = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
}
const STRICT = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
}

interface Parts {
  /** What stands between the tags of `worksheet`, without a prefix. */
  sheet: string
  strings?: string
  properties?: string
  names?: typeof STRICT
  prefix?: string
}

/** Puts a prefix before every name that has none. */
const prefixed = (xml: string, prefix: string): string => xml.replaceAll(/<(\/?)(?=[a-zA-Z])/g, `<$1${prefix}`)

/** A workbook of one sheet, part by part as office programs write it. */
function workbook({ sheet, strings = '', properties = '', names = TRANSITIONAL, prefix = '' }: Parts): Uint8Array {
  const { main, relations } = names
  const declared = `xmlns${prefix === '' ? '' : `:${prefix}`}="${main}" xmlns:rel="${relations}"`
  const root = (name: string, inner: string): string => {
    const xml = prefixed(`<${name} _>${inner}</${name}>`, prefix === '' ? '' : `${prefix}:`)
    return `<?xml version="1.0" encoding="UTF-8"?>${xml.replace(' _', ` ${declared}`)}`
  }
  const linked = (links: readonly (readonly [string, string])[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links
      .map(([type, target], index) => `<Relationship Id="R${index}" Type="${relations}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${types}"/></Types>`,
    '_rels/.rels': linked([['officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': linked([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/workbook.xml': root('workbook', `${properties}<sheets><sheet name="Sheet1" sheetId="1" rel:id="R0"/></sheets>`),
    'xl/sharedStrings.xml': root('sst', strings),
    'xl/styles.xml': root('styleSheet', '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'),
    'xl/worksheets/sheet1.xml': root('worksheet', sheet),
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])))
}

const inline = (reference: string, words: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${words}</t></is></c>`

const PAIR = `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c>${inline('B1', '责任单位')}</row><row r="2">${inline('A2', '修路')}${inline('B2', '市交通局')}</row></sheetData>`
const TOLD = [
  ['任务', '责任单位'],
  ['修路', '市交通局'],
]

it.each([
  ['as most programs write it', {}],
  ['with prefixed names', { prefix: 'x' }],
  ['with a prefix that nobody else uses', { prefix: 'ns0' }],
  ['in the strict form', { names: STRICT }],
  ['in the strict form with prefixed names', { names: STRICT, prefix: 'main' }],
])('a workbook %s is read alike', (_, form) => {
  expect(readSheet(workbook({ sheet: PAIR, strings: '<si><t>任务</t></si>', ...form }))).toEqual(TOLD)
})

it('has the characters that a workbook escapes', () => {
  const strings = [
    '<si><t>市财政局_x000D_\n市审计局</t></si>',
    '<si><t>编号_x005F_x000D_</t></si>',
    '<si><r><t>第一_x000a_</t></r><r><t>第二</t></r><rPh sb="0" eb="1"><t>注音</t></rPh></si>',
    '<si><t>甲_x0007_乙_x00e9_</t></si>',
  ].join('')
  const cells = ['A', 'B', 'C', 'D'].map((letter, index) => `<c r="${letter}1" t="s"><v>${index}</v></c>`).join('')
  const computed = '<c r="E1" t="str"><f>A1</f><v>丙_x000D_丁</v></c>'
  const sheet = `<sheetData><row r="1">${cells}${computed}</row></sheetData>`
  expect(readSheet(workbook({ sheet, strings }))).toEqual([
    ['市财政局\n市审计局', '编号_x000D_', '第一\n第二', '甲乙é', '丙\n丁'],
  ])
})

it('tells dates from 1904 and dates written out, truth, and errors', () => {
  const day = '<c r="A1" s="1"><v>44741</v></c><c r="B1" t="d" s="1"><v>2026-06-30T00:00:00</v></c>'
  const others = '<c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#REF!</v></c><c r="E1"><v>3</v></c>'
  const sheet = `<sheetData><row r="1">${day}${others}</row></sheetData>`
  expect(readSheet(workbook({ sheet, properties: '<workbookPr date1904="1"/>' }))).toEqual([
    ['2026年6月30日', '2026年6月30日', '是', '', '3'],
  ])
})

describe('a sheet whose formats reach further than its words', () => {
  it('costs no more than its words', () => {
    const columns = ['A', 'B', 'C', 'D']
    const bare = Array.from({ length: 20_000 }, (_, index) => {
      const row = index + 3
      return `<row r="${row}" s="1">${columns.map((letter) => `<c r="${letter}${row}" s="1"/>`).join('')}</row>`
    }).join('')
    const cols = '<cols><col min="1" max="16384" width="9" style="1"/></cols>'
    const sheet = cols + PAIR.replace('</sheetData>', `${bare}</sheetData>`)
    const data = childOf(parseSheet(`<worksheet>${sheet}</worksheet>`), 'sheetData')
    expect(data?.children).toHaveLength(2)
    expect(readSheet(workbook({ sheet, strings: '<si><t>任务</t></si>' }))).toEqual(TOLD)
  })

  it('has a stray cell far away put in its place, or is refused with a sentence', async () => {
    const stray = `<row r="1048576">${inline('XFD1048576', '末')}</row></sheetData>`
    const bytes = workbook({ sheet: PAIR.replace('</sheetData>', stray), strings: '<si><t>任务</t></si>' })
    expect(() => readSheet(bytes)).toThrow('2 万行')
    const { text } = await readDocument(bytes, 'tasks.xlsx')
    expect(text).toBe('任务\t责任单位\n修路\t市交通局\n末\n')
  })
})
