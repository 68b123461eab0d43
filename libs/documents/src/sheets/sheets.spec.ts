import { strFromU8, unzipSync, zipSync } from 'fflate'
import fc from 'fast-check'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { DocumentRefused } from '../document-refused'
import { LARGEST_SHEET_BYTES, readSheet } from './read-sheet'
import { writeCsv } from './write-csv'
import { writeWorkbook } from './write-workbook'

const cell = fc
  .string({ unit: fc.constantFrom(...Array.from('市局、，（）=+-@＝＋\'",; 12\nab\t')), maxLength: 8 })
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
    const hostile = ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(1)', "'=1", '＝1＋1', '＋1', '－1', '＠SUM(1)']
    const text = writeCsv([hostile]).toString('utf8')
    expect(text).toBe(`\u{feff}"'=HYPERLINK(""http://x"")",'+1,'-1,'@SUM(1),''=1,'＝1＋1,'＋1,'－1,'＠SUM(1)\r\n`)
    const { sheets } = await readXlsx(await writeWorkbook('名单', [hostile.map(() => '表头'), hostile]))
    expect(sheets[0]?.rows[1]).toEqual(hostile.map((one) => `'${one}`))
  })

  it('is a sheet whose heading stays in sight, stands out, and whose cells wrap as text', async () => {
    const parts = unzipSync(
      await writeWorkbook('名单', [
        ['单位', '联系人'],
        ['市科技局', '王'],
      ]),
    )
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array())
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    expect(styles).toMatch(/<b\/>|<b val="(1|true)"/)
    expect(styles).toMatch(/wrapText="(1|true)"/)
    expect(styles).toContain('formatCode="@"')
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

  it('may have semicolons between its cells, and lines that end in any way', () => {
    const told = [
      ['单位', '简称'],
      ['市科技局', '科技局'],
      ['市教育局', ''],
    ]
    expect(readSheet(Buffer.from('单位;简称\r\n市科技局;科技局\r\n市教育局;\r\n'))).toEqual(told)
    expect(readSheet(Buffer.from('单位,简称\n"市科技局",科技局\r\n市教育局,\r'))).toEqual(told)
  })

  it('has a quote that is never closed end with the text', () => {
    expect(readSheet(Buffer.from('单位,简称\n市科技局,"科技局'))).toEqual([
      ['单位', '简称'],
      ['市科技局', '科技局'],
    ])
  })

  it('has its cells told apart by no mark within quotes', () => {
    expect(readSheet(Buffer.from('"市\t科技局"\n市教育局'))).toEqual([['市\t科技局'], ['市教育局']])
    expect(readSheet(Buffer.from('"市,\n科技局"\t科技局'))).toEqual([['市,\n科技局', '科技局']])
  })

  it('has its formulas left uncomputed', async () => {
    const computed = { value: '科技局', formula: 'WEBSERVICE("http://x")', formulaResult: '科技局' }
    const cells = new Map([['0,1', computed]])
    const bytes = await writeXlsx({ sheets: [{ name: '名单', rows: [['市科技局', null]], cells }] })
    expect(readSheet(bytes)).toEqual([['市科技局', '科技局']])
  })

  it('tells dates as dates and leaves hidden sheets out', async () => {
    const signed = { value: new Date('2019-03-01T00:00:00Z'), style: { numFmt: 'yyyy-mm-dd' } }
    const bytes = await writeXlsx({
      sheets: [
        { name: '藏', hidden: true, rows: [['秘密']] },
        { name: '名单', rows: [['市经信委', null]], cells: new Map([['0,1', signed]]) },
      ],
    })
    expect(readSheet(bytes)).toEqual([['市经信委', '2019年3月1日']])
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
