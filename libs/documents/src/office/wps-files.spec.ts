import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { readDocument } from '../read-document'
import { findOffice } from './soffice'

jest.setTimeout(180_000)

const run = promisify(execFile)
const fixture = (name: string): string => join(__dirname, '..', 'fixtures', name)

/** The fixture as LibreOffice writes it in the old format, which WPS keeps its files in. */
async function writtenOld(office: string, name: string, format: 'doc' | 'xls'): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'luoshi-wps-'))
  try {
    const source = join(folder, name)
    await copyFile(fixture(name), source)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    await run(office, [profile, '--headless', '--convert-to', format, '--outdir', folder, source])
    return await readFile(source.replace(/\.[a-z]+$/, `.${format}`))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

it.each([
  ['plan.docx', 'doc', 'plan.wps'],
  ['tasks.xlsx', 'xls', 'tasks.et'],
] as const)('%s that is kept as %s and called %s is read as it was', async (name, format, called) => {
  const office = await findOffice()
  if (office === null) {
    const answer = readDocument(await readFile(fixture('plan.doc')), called)
    await expect(answer).rejects.toMatchObject({ code: 'document.needs-office' })
    return
  }
  const { text } = await readDocument(await writtenOld(office, name, format), called)
  expect(text).toBe((await readDocument(await readFile(fixture(name)), name)).text)
})
