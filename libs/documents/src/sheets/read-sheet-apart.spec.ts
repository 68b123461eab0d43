import { Zip } from '../zip/open-zip'
import { readSheetApart } from './read-sheet-apart'
import { writeCsv } from './write-csv'
import { writeWorkbook } from './write-workbook'

jest.setTimeout(90_000)

describe('a long sheet, read in a thread of its own', () => {
  it('gives the same cells', async () => {
    const rows = Array.from({ length: 9000 }, (_, row) => Array.from({ length: 8 }, (_, column) => `${row}-${column}`))
    const bytes = await writeWorkbook('名单', rows)
    expect(new Zip(bytes).inflatedSize).toBeGreaterThan(1024 * 1024)
    expect(await readSheetApart(bytes)).toEqual(rows)
  })

  it('is refused like every other', async () => {
    const endless = writeCsv(Array.from({ length: 200_000 }, () => ['市科技局']))
    await expect(readSheetApart(endless)).rejects.toMatchObject({ code: 'document.sheet-too-large' })
  })
})
