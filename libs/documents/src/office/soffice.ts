import { access, constants, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DocumentRefused } from '../document-refused'
import { profileSettings } from './profile-settings'
import { runLimited } from './run-limited'

const TIME_LIMIT_MS = 60_000
const PROGRAMS = ['soffice', 'libreoffice']

const isProgram = (file: string): Promise<boolean> =>
  access(file, constants.X_OK).then(
    () => true,
    () => false,
  )

/** LibreOffice on the machine's PATH, or null. */
export async function findOffice(path = process.env['PATH'] ?? ''): Promise<string | null> {
  for (const folder of path.split(delimiter).filter((entry) => entry !== '')) {
    for (const program of PROGRAMS) {
      const file = join(folder, program)
      if (await isProgram(file)) return file
    }
  }
  return null
}

async function convertIn(folder: string, office: string, bytes: Uint8Array, from: string, to: string): Promise<Buffer> {
  const profile = join(folder, 'profile')
  await mkdir(join(profile, 'user'), { recursive: true })
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), profileSettings)
  const source = join(folder, `source.${from}`)
  await writeFile(source, bytes)
  const flags = ['--headless', '--norestore', '--nolockcheck', '--nodefault', '--nologo']
  const installation = `-env:UserInstallation=${pathToFileURL(profile).href}`
  const order = ['--convert-to', to, '--outdir', folder, source]
  try {
    await runLimited(office, [installation, ...flags, ...order], {
      limitMs: TIME_LIMIT_MS,
      env: { ...process.env, HOME: folder },
    })
    return await readFile(join(folder, `source.${to}`))
  } catch (error) {
    throw new DocumentRefused('document.not-converted', { cause: error })
  }
}

/**
 * Turns an older office file into docx or xlsx with LibreOffice, in a folder and under a profile of its own: macros are
 * off, links stay unfollowed. Throws {@link DocumentRefused} where LibreOffice is absent, fails or takes over a minute.
 */
export async function convertWithOffice(bytes: Uint8Array, from: string, to: 'docx' | 'xlsx'): Promise<Buffer> {
  const office = await findOffice()
  if (office === null) throw new DocumentRefused('document.needs-office')
  const folder = await mkdtemp(join(tmpdir(), 'luoshi-office-'))
  try {
    return await convertIn(folder, office, bytes, from, to)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
