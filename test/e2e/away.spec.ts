import type { Page } from 'playwright-core'

import { logIn, useBrowser } from '../support/browser'
import { fillSeeds } from '../support/seeded'
import { useStack } from '../support/stack'

const board = '**/board-page-*.js'

describe('a page whose script is not to be had, in the browser', () => {
  const stack = useStack({ fill: fillSeeds })
  const browser = useBrowser()
  const enter = (): Promise<Page> => logIn(browser(), stack().url, 'coordinator')
  const toBoard = (page: Page): Promise<void> => page.getByRole('link', { name: '台账' }).click()
  const nav = (page: Page) => page.getByRole('navigation', { name: '主导航' })
  const title = (page: Page) => page.getByRole('heading', { name: '台账', level: 1 })

  test('waits for the network in its place, and then opens by itself', async () => {
    const page = await enter()
    await page.context().setOffline(true)
    await toBoard(page)
    await page.getByText('网络不通').first().waitFor()
    expect(await nav(page).isVisible()).toBe(true)
    await page.context().setOffline(false)
    await title(page).waitFor()
    expect(new URL(page.url()).pathname).toBe('/board')
    await page.context().close()
  }, 60_000)

  test('is loaded anew without a word where a release has replaced the script', async () => {
    const page = await enter()
    const asked: string[] = []
    await page.route(board, (route) => {
      asked.push(route.request().url())
      return asked.length === 1 ? route.fulfill({ status: 404 }) : route.continue()
    })
    await toBoard(page)
    await title(page).waitFor()
    expect(asked).toHaveLength(2)
    await page.context().close()
  }, 60_000)

  test('says so and offers to try again where loading anew does not help', async () => {
    const page = await enter()
    await page.route(board, (route) => route.fulfill({ status: 404 }))
    await toBoard(page)
    await page.getByText('页面未能打开').waitFor()
    expect(await nav(page).isVisible()).toBe(true)
    await page.unroute(board)
    await page.getByRole('button', { name: '重试' }).click()
    await title(page).waitFor()
    await page.context().close()
  }, 60_000)
})
