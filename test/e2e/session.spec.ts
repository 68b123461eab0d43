import type { Page } from 'playwright-core'

import { barriers, logIn, useBrowser } from '../support/browser'
import { password } from '../support/registry'
import { fillSeeds, loginOf } from '../support/seeded'
import { useStack } from '../support/stack'

describe('the end of a session, in the browser', () => {
  const stack = useStack({ fill: fillSeeds })
  const browser = useBrowser()
  const faults: string[] = []

  async function enter(login: string, path: string): Promise<Page> {
    const page = await logIn(browser(), stack().url, login)
    page.on('pageerror', (error) => faults.push(error.message))
    await page.goto(`${stack().url}${path}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    return page
  }

  const leave = (page: Page): Promise<void> => page.getByRole('button', { name: '退出' }).click()
  const where = (page: Page): string => new URL(page.url()).pathname + new URL(page.url()).search

  beforeEach(() => {
    faults.length = 0
  })
  afterEach(() => {
    expect(faults).toEqual([])
  })

  test.each([
    ['a clerk', loginOf('市科技局', 'clerk'), '/todos'],
    ['a head', loginOf('市科技局', 'head'), '/board'],
    ['the coordinator', 'coordinator', '/plans'],
    ['the director', 'director', '/desk'],
    ['the leader', 'leader', '/overview'],
    ['the administrator', 'admin', '/registry/people'],
  ])(
    '%s who logs out is told so, and nothing of theirs is left to be seen',
    async (_, login, path) => {
      const page = await enter(login, path)
      await leave(page)
      await page.getByText('已退出').waitFor()
      expect(where(page)).toBe('/log-in?ended=by-person')
      expect(await page.getByLabel('账号').and(page.locator(':focus')).count()).toBe(1)
      expect(await barriers(page)).toEqual([])
      await page.goBack()
      await page.getByLabel('账号').waitFor()
      expect(await page.getByRole('navigation', { name: '主导航' }).count()).toBe(0)
      await page.context().close()
    },
    60_000,
  )

  test('whoever logs in next comes to their own first page', async () => {
    const page = await enter(loginOf('市科技局', 'clerk'), '/board')
    await leave(page)
    await page.getByText('已退出').waitFor()
    await page.getByLabel('账号').fill('leader')
    await page.getByLabel('密码').fill(password)
    await page.getByRole('button', { name: '登录' }).click()
    await page.getByRole('heading', { name: '总览', level: 1 }).waitFor()
    await page.context().close()
  }, 60_000)

  test('a session that ended elsewhere leads to the log-in and back to where one was', async () => {
    const page = await enter('coordinator', '/plans')
    await page.context().clearCookies()
    await page.getByRole('link', { name: '值守台' }).click()
    await page.getByText('请先登录').waitFor()
    expect(where(page)).toBe('/log-in?next=%2Fdesk')
    expect(await page.getByText('已退出').count()).toBe(0)
    await page.getByLabel('账号').fill('coordinator')
    await page.getByLabel('密码').fill(password)
    await page.getByRole('button', { name: '登录' }).click()
    await page.getByRole('heading', { name: '值守台', level: 1 }).waitFor()
    await page.context().close()
  }, 60_000)
})
