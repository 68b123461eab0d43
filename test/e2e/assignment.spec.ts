import path from 'node:path'

import type { AssignmentView } from '@luoshi/contracts'
import { root } from '@luoshi/infra/local/paths'
import { confirmPlan, qianjiang } from '@luoshi/seeds'
import type { Page } from 'playwright-core'

import { barriers, logIn, useBrowser } from '../support/browser'
import { assignmentsOf } from '../support/plan-in-hand'
import { fillSeeds, loginOf, withPorts } from '../support/seeded'
import { useStack } from '../support/stack'

const planFile = path.join(root, 'seeds', 'plans', 'qianjiang-2023.txt')
const [lead, other] = ['市科技局', '市经信局']
/** 市科技局 leads it and 市经信局 answers with it; the office gives it a date of its own. */
const number = '17'

describe('one assignment of the 潜江 plan, from issue to closure, in the browser', () => {
  const stack = useStack({ fill: fillSeeds })
  const browser = useBrowser()
  let planId = ''
  let assignment: AssignmentView

  const as = (login: string): Promise<Page> => logIn(browser(), stack().url, login)
  const leave = (page: Page): Promise<void> => page.context().close()

  /** Does one thing about the assignment, from the card that asks for it, and waits until it is done. */
  async function handle(login: string, place: 'todos' | 'desk', action: string, fill?: (page: Page) => Promise<void>) {
    const page = await as(login)
    await page.goto(`${stack().url}/${place}`)
    const card = page.getByRole('main').getByRole('listitem').filter({ hasText: assignment.title })
    await card.getByRole('link', { name: assignment.title }).first().click()
    await page.getByRole('button', { name: action, exact: true }).click()
    await fill?.(page)
    await page.getByRole('button', { name: '提交' }).click()
    await page.getByText(`${action}：已办理`).waitFor()
    await leave(page)
  }

  test('the coordinator uploads the plan and sees what was read', async () => {
    const page = await as('coordinator')
    await page.getByRole('link', { name: '计划' }).click()
    await page.locator('input[type=file]').setInputFiles(planFile)
    await page.waitForURL(/\/plans\/[0-9a-f-]{36}/)
    planId = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    const drafts = page.getByRole('list', { name: '拟交办事项' })
    await drafts.waitFor()
    expect(await drafts.locator(':scope > li').count()).toBe(28)
    expect(await page.getByRole('button', { name: '印发交办' }).isDisabled()).toBe(true)
    expect(await barriers(page)).toEqual([])
    await leave(page)
  }, 90_000)

  test('the coordinator corrects a proposal and confirms it', async () => {
    const page = await as('coordinator')
    await page.goto(`${stack().url}/plans/${planId}`)
    const draft = page
      .getByRole('list', { name: '拟交办事项' })
      .locator(':scope > li')
      .nth(Number(number) - 1)
    await draft.getByRole('button', { expanded: false }).click()
    await draft.getByLabel('办结时限').fill('2024-06-30')
    await draft.getByRole('button', { name: '保存并确认' }).click()
    await draft.getByText('✓ 已确认').waitFor()
    await leave(page)
  }, 60_000)

  test('the coordinator issues the plan and watches it being issued', async () => {
    await withPorts(stack().database, async (ports) => {
      const { person } = await (
        await stack().signIn('coordinator')
      ).get<{
        person: { id: string; name: string }
      }>('/session')
      const actor = { personId: person.id, name: person.name, role: 'coordinator', departmentId: null } as const
      await confirmPlan(ports, planId, qianjiang, actor)
    })
    const page = await as('coordinator')
    await page.goto(`${stack().url}/plans/${planId}`)
    await page.getByRole('button', { name: '印发交办' }).click()
    await page.getByLabel('印发日期').fill('2023-06-08')
    await page.getByRole('button', { name: '确认印发' }).click()
    await page.getByRole('link', { name: '28 件事项' }).waitFor({ timeout: 60_000 })
    await leave(page)
    const all = await assignmentsOf(await stack().signIn('coordinator'), planId)
    const found = all.find((one) => one.number === number)
    if (found === undefined) throw new Error(`number ${number} was not issued`)
    assignment = found
    expect(assignment.parties.map(({ name }) => name)).toEqual([lead, other])
  }, 120_000)

  test('both clerks acknowledge it', async () => {
    for (const department of [lead, other]) await handle(loginOf(department, 'clerk'), 'todos', '签收')
  }, 90_000)

  test('the heads claim its completion and countersign', async () => {
    await handle(loginOf(lead, 'head'), 'todos', '报告办结', async (page) => {
      await page.getByLabel('办结说明').fill('对接活动、转化平台均已建成运行，年度目标全部完成。')
      await page.getByLabel('材料名称 1').fill('科技成果转化年度报告')
      await page.getByLabel('文号或存放处 1').fill('潜科〔2024〕8号')
    })
    await handle(loginOf(other, 'head'), 'todos', '会签', (page) => page.getByLabel('同意', { exact: true }).check())
  }, 90_000)

  test('a head sees why something cannot be done now', async () => {
    const page = await as(loginOf(lead, 'head'))
    await page.goto(`${stack().url}/assignments/${assignment.id}`)
    const refused = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: '报告办结', disabled: true }) })
    expect(await refused.textContent()).toMatch(/。$/)
    expect(await barriers(page)).toEqual([])
    await leave(page)
  }, 60_000)

  test('the office accepts it and strikes it off the ledger', async () => {
    await handle('coordinator', 'desk', '验收通过', (page) =>
      page.getByRole('button', { name: '材料齐全，目标完成，同意验收。' }).click(),
    )
    await handle('director', 'desk', '销号')
    const { stage } = await (await stack().signIn('coordinator')).get<AssignmentView>(`/assignments/${assignment.id}`)
    expect(stage).toBe('closed')
  }, 90_000)

  test.each([
    ['director', '值守台'],
    ['leader', '总览'],
    ['admin', '系统状态'],
  ])(
    'the %s logs in to a page without barriers',
    async (login, title) => {
      const page = await as(login)
      await page.getByRole('heading', { name: title, level: 1 }).waitFor()
      expect(await barriers(page)).toEqual([])
      await leave(page)
    },
    60_000,
  )

  test('an open page changes by itself when somebody else acts', async () => {
    const page = await as('coordinator')
    const all = await assignmentsOf(await stack().signIn('coordinator'), planId)
    const watched = all.find((one) => one.stage === 'assigned')
    await page.goto(`${stack().url}/assignments/${watched?.id ?? ''}`)
    const acknowledged = page.getByRole('main').getByText(/^已签收/)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await acknowledged.count()).toBe(0)
    const leading = watched?.parties.find((party) => party.role === 'lead')?.name ?? ''
    await (await stack().signIn(loginOf(leading, 'clerk'))).post(`/assignments/${watched?.id ?? ''}/acknowledgements`)
    await acknowledged.first().waitFor()
    await leave(page)
  }, 60_000)
})
