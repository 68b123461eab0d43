import type { Page } from 'playwright-core'

import { barriers, logIn, useBrowser } from '../support/browser'
import { useStack } from '../support/stack'

const sheet = '日期,是否工作日,名称\n2026-12-24,否,停电检修\n2026/12/26,是,停电调班\n2026-10-01,否,\n2026-12-32,否,\n'

describe('the working calendar, in the browser', () => {
  const stack = useStack()
  const browser = useBrowser()
  let page: Page

  const focused = (): Promise<string | null> => page.locator(':focus').getAttribute('data-date')
  const day = (date: string) => page.getByRole('button', { name: new RegExp(`^${date}，`) })

  beforeAll(async () => {
    page = await logIn(browser(), stack().url, 'coordinator')
    await page.goto(`${stack().url}/registry/calendar`)
    await page.getByRole('heading', { name: /年$/ }).waitFor()
    while (!(await page.getByRole('heading', { name: '2026 年' }).isVisible()))
      await page.getByRole('button', { name: '上一年' }).click()
    await day('2026-12-24').waitFor()
  }, 60_000)

  test('has one day in the tab order, and the arrow keys lead to the others', async () => {
    const months = page.getByRole('group', { name: /^全年日期/ })
    expect(await months.locator('button[tabindex="0"]').count()).toBe(1)
    await day('2026-12-30').focus()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toBe('2026-12-24')
    expect(await months.locator('button[tabindex="0"]').getAttribute('data-date')).toBe('2026-12-24')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: '2026-12-24' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    expect(await barriers(page)).toEqual([])
  })

  test('takes the days of a sheet that can be taken, and says why others cannot', async () => {
    await page.getByRole('link', { name: '导入工作日历' }).click()
    const buffer = Buffer.from(sheet)
    await page.locator('input[type=file]').setInputFiles({ name: '日历.csv', mimeType: 'text/csv', buffer })
    await page.getByText('冲突 1，改动 0，新增 2，相同 1', { exact: false }).waitFor()
    await page.getByText('“日期”不是有效日期，应写作 2026-01-31。').waitFor()
    expect(await barriers(page)).toEqual([])
    await page.getByRole('button', { name: '导入选定的 2 条' }).click()
    await page.waitForURL(/\/registry\/calendar$/)
    const decided = page.getByRole('list', { name: '单独设定的日期' })
    await decided.getByText('2026-12-24', { exact: true }).waitFor()
    expect(await decided.locator('li').allInnerTexts()).toEqual([
      expect.stringContaining('放假（停电检修）'),
      expect.stringContaining('上班（停电调班）'),
    ])
  })
})
