import { AxeBuilder } from '@axe-core/playwright'
import { findChromium } from '@luoshi/infra/local/chromium'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

import { password } from './registry'

/** One Chromium for the file, closed whatever happens. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined
  beforeAll(async () => {
    const executablePath = process.env['LUOSHI_CHROMIUM'] ?? findChromium(process.env)
    if (executablePath === undefined) throw new Error('the browser tests need Chromium on PATH')
    const asRoot = process.getuid?.() === 0
    browser = await chromium.launch({ executablePath, args: asRoot ? ['--no-sandbox'] : [] })
  }, 60_000)
  afterAll(() => browser?.close())
  return () => {
    if (browser === undefined) throw new Error('the browser exists only inside tests and hooks')
    return browser
  }
}

/** A person at a browser of their own, logged in, on their first page. */
export async function logIn(browser: Browser, url: string, login: string): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  await page.goto(url)
  await page.getByLabel('账号').fill(login)
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByRole('navigation', { name: '主导航' }).waitFor()
  return page
}

/** What axe finds that keeps people out, one line each. */
export async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
}
