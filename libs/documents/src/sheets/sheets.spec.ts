import { zipSync } from 'fflate'
import { Workbook } from 'exceljs'
import fc from 'fast-check'
import { DocumentRefused } from '../document-refused'
import { LARGEST_SHEET_BYTES, readSheet } from './read-sheet'
import { writeCsv } from './write-csv'
import { writeWorkbook } from './write-workbook'

const cell = fc
  .string({ unit: fc.constantFrom(...Array.from('市局、，（）=+-@\'",; 12\nab\t')), maxLength: 8 })
  .map((text) => text.trim())
const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.array(
    fc.array(
      cell.filter((text) => text !== ''),
      { minLength: width, maxLength: width },
    ),
    { minLength: 1, maxLength: 6 },
  ),
)

function refusal(bytes: Uint8Array): string {
  try {
    readSheet(bytes)
  } catch (error) {
    if (error instanceof DocumentRefused) return error.code
    throw error
  }
  return 'read'
}

describe('a table that is written and read back', () => {
  it('is the same as CSV', () => {
    fc.assert(
      fc.property(table, (rows) => {
        expect(readSheet(writeCsv(rows))).toEqual(rows)
      }),
    )
  })

  it('is the same as a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        expect(readSheet(await writeWorkbook('名单', rows))).toEqual(rows)
      }),
      { numRuns: 25 },
    )
  })
})

describe('what leaves', () => {
  it('holds nothing that a spreadsheet would run', async () => {
    const hostile = ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(1)', "'=1"]
    const text = writeCsv([hostile]).toString('utf8')
    expect(text).toBe(`\u{feff}"'=HYPERLINK(""http://x"")",'+1,'-1,'@SUM(1),''=1\r\n`)
    const workbook = new Workbook()
    const bytes = await writeWorkbook('名单', [['表头'], hostile])
    await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
    const cells = workbook.worksheets[0]?.getRow(2).values
    expect(cells).toEqual([undefined, ...hostile.map((one) => `'${one}`)])
  })
})

describe('what comes in', () => {
  it('may be CSV as Excel in China saves it', () => {
    const gb = Uint8Array.from([0xb5, 0xa5, 0xce, 0xbb, 0x2c, 0x31, 0x0d, 0x0a])
    expect(readSheet(gb)).toEqual([['单位', '1']])
  })

  it('may be cells copied from a sheet', () => {
    expect(readSheet(Buffer.from('单位\t简称\n市科技局\t科技局'))).toEqual([
      ['单位', '简称'],
      ['市科技局', '科技局'],
    ])
  })

  it('has its cells told apart by no mark within quotes', () => {
    expect(readSheet(Buffer.from('"市\t科技局"\n市教育局'))).toEqual([['市\t科技局'], ['市教育局']])
    expect(readSheet(Buffer.from('"市,\n科技局"\t科技局'))).toEqual([['市,\n科技局', '科技局']])
  })

  it('has its formulas left uncomputed', async () => {
    const workbook = new Workbook()
    workbook.addWorksheet('名单').addRow(['市科技局', { formula: 'WEBSERVICE("http://x")', result: '科技局' }])
    expect(readSheet(Buffer.from(await workbook.xlsx.writeBuffer()))).toEqual([['市科技局', '科技局']])
  })

  it('tells dates as dates and leaves hidden sheets out', async () => {
    const workbook = new Workbook()
    workbook.addWorksheet('藏', { state: 'hidden' }).addRow(['秘密'])
    const sheet = workbook.addWorksheet('名单')
    sheet.addRow(['市经信委', new Date('2019-03-01T00:00:00Z')])
    sheet.getCell('B1').numFmt = 'yyyy-mm-dd'
    expect(readSheet(Buffer.from(await workbook.xlsx.writeBuffer()))).toEqual([['市经信委', '2019年3月1日']])
  })

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'document.empty'],
    ['blank lines', Buffer.from('\r\n , \r\n'), 'document.empty'],
    ['too much', new Uint8Array(LARGEST_SHEET_BYTES + 1).fill(0x41), 'document.sheet-too-large'],
    ['too many rows', Buffer.from('1\n'.repeat(20_001)), 'document.sheet-too-large'],
    ['too many columns', Buffer.from(',1'.repeat(101)), 'document.sheet-too-large'],
    ['a pdf', Buffer.from('%PDF-1.7'), 'document.not-sheet'],
    ['a zip of something else', zipSync({ 'a.txt': new Uint8Array(3) }), 'document.not-sheet'],
    ['a bomb', zipSync({ 'xl/workbook.xml': new Uint8Array(60_000_000) }), 'document.bomb'],
    ['half a zip', zipSync({ 'xl/workbook.xml': new Uint8Array(300) }).subarray(0, 60), 'document.damaged'],
  ])('is refused when it is %s', (_, bytes, code) => {
    expect(refusal(bytes)).toBe(code)
  })
})
