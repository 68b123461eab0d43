import { mkdirSync } from 'node:fs'
import path from 'node:path'

import { root } from '@luoshi/infra/local/paths'
import type { Page } from 'playwright-core'

const folder = path.join(root, 'test', 'e2e', 'screenshots')

/** Keeps what the page shows as a picture for README.md, where `LUOSHI_SCREENSHOTS=1` asks for it. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (process.env['LUOSHI_SCREENSHOTS'] !== '1') return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: path.join(folder, `${name}.png`) })
}
