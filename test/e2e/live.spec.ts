import type { Page } from 'playwright-core'

import { logIn, useBrowser } from '../support/browser'
import { fillSeeds } from '../support/seeded'
import { useStack } from '../support/stack'

/** More than a browser grants one host over HTTP/1.1. */
const tabs = 9

describe('open pages follow what happens, in the browser', () => {
  const stack = useStack({ fill: fillSeeds })
  const browser = useBrowser()

  const addPlan = async (title: string): Promise<void> => {
    const office = await stack().signIn('coordinator')
    const text = `${title}\n\n一、建设\n（一）建成实验室1个。（牵头单位：市科技局）\n`
    await office.post('/plans', { fileName: `${title}.txt`, text })
  }
  const shown = (page: Page, title: string): Promise<void> =>
    page.getByRole('link', { name: title }).waitFor({ timeout: 10_000 })

  test('in every tab, however many are open, and end with the log-out in one', async () => {
    const first = await logIn(browser(), stack().url, 'coordinator')
    const open = [first]
    for (let index = 1; index < tabs; index += 1) open.push(await first.context().newPage())
    for (const page of open) {
      await page.goto(`${stack().url}/plans`)
      await page.getByRole('heading', { name: '计划', level: 1 }).waitFor({ timeout: 5_000 })
    }
    await addPlan('甲市2026年科技创新工作要点')
    await Promise.all(open.map((page) => shown(page, '甲市2026年科技创新工作要点')))

    await stack().database.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND query = 'LISTEN "luoshi"'`,
    )
    await addPlan('乙市2026年科技创新工作要点')
    await Promise.all(open.map((page) => shown(page, '乙市2026年科技创新工作要点')))

    await first.getByRole('button', { name: '退出' }).click()
    await first.getByText('已退出').waitFor()
    await addPlan('丙市2026年科技创新工作要点')
    await Promise.all(open.slice(1).map((page) => page.getByLabel('账号').waitFor({ timeout: 15_000 })))
    await first.context().close()
  }, 120_000)
})
