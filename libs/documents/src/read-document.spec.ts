import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReadDocument } from './document'
import { DocumentRefused } from './document-refused'
import { findOffice } from './office/soffice'
import { readDocument } from './read-document'

/** Threads start slowly, and LibreOffice more so, where much else runs. */
jest.setTimeout(90_000)

/** Made with LibreOffice 7.4 and Chromium from an invented plan. */
const fixture = (name: string): Buffer => readFileSync(join(__dirname, 'fixtures', name))

const read = (name: string): Promise<ReadDocument> => readDocument(fixture(name), name)

/** The words of a table's cells, row by row, as the spans cut them out of the text. */
const cells = ({ text, tables }: ReadDocument, table = 0): string[][] =>
  (tables[table]?.rows ?? []).map((row) => row.map(({ span }) => text.slice(...span)))

const HEADINGS = ['序号', '重点任务', '工作内容', '牵头单位', '配合单位', '完成时限']

describe('a Word document', () => {
  it('has the list numbers that Word shows but does not keep in its text', async () => {
    const { kind, text } = await read('plan.docx')
    expect(kind).toBe('docx')
    for (const line of [
      '一、总体要求',
      '二、重点任务',
      '（一）提升政务服务水平',
      '1. 推进“一网通办”。',
      '2. 压缩办理时限。',
      '（二）加强要素保障',
      '1. 降低用电成本。',
      '三、保障措施',
    ])
      expect(text).toContain(`\n${line}`)
  })

  it('keeps merged cells once, where they begin', async () => {
    const plan = await read('plan.docx')
    const rows = plan.tables[0]?.rows ?? []
    expect(rows).toHaveLength(28)
    expect(cells(plan)[0]).toEqual(HEADINGS)
    expect(cells(plan)[1]).toEqual([
      ...['1', '优化政务服务', '推进“高效办成一件事”，新增8个事项。', '云溪市政务服务和大数据局'],
      ...['市司法局、\n市市场监管局', '2026年6月底前'],
    ])
    expect(rows[1]?.map(({ column, rowSpan }) => [column, rowSpan])).toEqual([
      ...[
        [0, 2],
        [1, 2],
        [2, 1],
        [3, 1],
        [4, 1],
        [5, 1],
      ],
    ])
    expect(rows[2]?.map(({ column }) => column)).toEqual([2, 3, 4, 5])
    expect(rows[4]).toEqual([expect.objectContaining({ column: 0, columnSpan: 6, rowSpan: 1 })])
  })

  it('has text boxes at their anchor and notes at the end, but no running heads', async () => {
    const { text } = await read('plan.docx')
    expect(text).toContain('联系人：李明，电话1234567\n市营商办每月通报')
    expect(text.trimEnd().endsWith('[1] 本要点所称营商环境，以省评价指标为准。')).toBe(true)
    expect(text).not.toContain('领导小组文件')
  })
})

describe('a PDF with text', () => {
  it('has its wrapped lines put together, without page numbers, heads and marks of notes', async () => {
    const { kind, text } = await read('plan.pdf')
    expect(kind).toBe('pdf')
    expect(text).toContain(
      '\n为持续优化营商环境，根据省有关部署，结合我市实际，制定本工作要点。各责任单位要按照分工抓好落实，',
    )
    expect(text).toContain(
      '年底前实现200个事项全程网办。（牵头单位：市政务服务和大数据局；配合单位：市司法局、各区人民政府）\n',
    )
    expect(text).not.toMatch(/领导小组文件|— \d+ —/)
  })

  it('has one table where it is drawn over three pages, its head repeated and a row cut in two', async () => {
    const plan = await read('plan.pdf')
    const word = await read('plan.docx')
    const bare = (rows: string[][]): string[][] => rows.map((row) => row.map((cell) => cell.replaceAll(/\s/g, '')))
    expect(plan.tables).toHaveLength(1)
    expect(bare(cells(plan))).toEqual(bare(cells(word)))
  })

  it('says that it has none where it is a scan', async () => {
    await expect(read('scan.pdf')).rejects.toMatchObject({ code: 'document.scanned' })
  })

  it('says that it is encrypted', async () => {
    await expect(read('encrypted.pdf')).rejects.toMatchObject({ code: 'document.encrypted' })
  })
})

describe('a workbook', () => {
  it('has its visible sheets with dates, per cent and formulas as they are shown', async () => {
    const book = await read('tasks.xlsx')
    expect(book.kind).toBe('xlsx')
    expect(book.text.startsWith('云溪市2026年重点任务清单\n')).toBe(true)
    expect(cells(book)).toEqual([
      ['序号', '重点任务', '责任单位', '完成时限', '目标值'],
      ['', '', '牵头单位', '配合单位', '', ''],
      ['1', '压缩企业开办时间', '市市场监管局', '市公安局、\n市税务局', '2026年6月30日', '95%'],
      ['市政务服务和大数据局', '各区、镇、街道', '2026年12月', '8.5'],
      ['2', '新建充电桩', '市发展和改革委员会', '', '三季度前', '1200'],
    ])
    expect(book.tables[0]?.rows[0]?.[2]).toMatchObject({ column: 2, columnSpan: 2 })
    expect(cells(book, 1)[1]).toEqual(['一般工业固废综合利用率', '80%', '82.5%'])
  })

  it('names a hidden sheet without reading it', async () => {
    const { text } = await read('tasks.xlsx')
    expect(text).toContain('隐藏的工作表未读入：“测算”')
    expect(text).not.toContain('内部测算')
  })
})

describe('a web page', () => {
  it.each(['saved-page.html', 'gb-page.html'])('is read as it is shown: %s', async (name) => {
    const page = await read(name)
    expect(page.kind).toBe('html')
    expect(page.text).toContain('\n　　为推动绿色出行，制定本方案。\n一、优化公交线网。')
    expect(page.text).toContain('\n1. 做好宣传引导。\n2. 强化督导检查')
    expect(page.text).not.toMatch(/dataset|统计代码|打印|小字|border/)
    expect(cells(page)).toEqual([
      ['序号', '任务', '责任分工'],
      ['牵头单位', '配合单位'],
      ['1', '建设停车换乘点\n不少于5处', '市交通运输局', '市自然资源局'],
      ['2', '推广公交优惠', ''],
    ])
    expect(page.tables[0]?.rows[2]?.[2]).toMatchObject({ column: 2, rowSpan: 2 })
  })

  it('may be a piece that was copied out of a page', async () => {
    const piece = Buffer.from('<p>一、抓落实&nbsp;&lt;试行&gt;</p><table><tr><td>任务<td>市科技局</table>')
    const { kind, text, tables } = await readDocument(piece, 'paste.txt')
    expect([kind, text, tables.length]).toEqual(['html', '一、抓落实\u00a0<试行>\n任务\t市科技局\n', 1])
  })
})

describe('a file of the old Word format', () => {
  it('is read through LibreOffice where that is installed, else says that it is needed', async () => {
    const answer = await read('plan.doc').catch((error: unknown) => error)
    if ((await findOffice()) === null) {
      expect(answer).toBeInstanceOf(DocumentRefused)
      expect(answer).toMatchObject({ code: 'document.needs-office', message: expect.stringContaining('另存为 .docx') })
    } else {
      const word = await read('plan.docx')
      expect(answer).toMatchObject({ kind: 'doc', text: word.text })
    }
  })
})

it('says that LibreOffice is needed where none is on the path', async () => {
  const path = process.env['PATH']
  process.env['PATH'] = ''
  try {
    expect(await findOffice()).toBeNull()
    await expect(read('plan.doc')).rejects.toMatchObject({ code: 'document.needs-office' })
  } finally {
    process.env['PATH'] = path
  }
})

it('is known by its content, whatever its name says', async () => {
  expect((await readDocument(fixture('plan.docx'), 'plan.txt')).kind).toBe('docx')
  expect((await readDocument(Buffer.from('工作要点'), 'plan.docx')).kind).toBe('text')
})
