import path from 'node:path'

import type { DraftView, MatchList } from '@luoshi/contracts'
import type { Locator, Page } from 'playwright-core'

import { barriers, logIn, useBrowser } from '../support/browser'
import { keepPicture } from '../support/picture'
import { assignmentsOf, draftsOf, paste, planText } from '../support/plan-in-hand'
import { fillSeeds } from '../support/seeded'
import { useStack } from '../support/stack'

/** Written by an office program: five tasks in prose and six in a table with merged cells. */
const file = path.join(__dirname, 'fixtures', 'task-table.docx')
const platform = '建设科技成果转化平台'
const written = '市发展和改革委员会'

describe('the workbench: from a Word file with a task table to assignments, in the browser', () => {
  const stack = useStack({ fill: fillSeeds })
  const browser = useBrowser()
  let planId = ''

  async function open(login = 'coordinator'): Promise<Page> {
    const page = await logIn(browser(), stack().url, login)
    await page.goto(`${stack().url}/plans/${planId}`)
    await drafts(page).first().waitFor()
    return page
  }
  const leave = (page: Page): Promise<void> => page.context().close()
  const drafts = (page: Page): Locator => page.getByRole('list', { name: '拟交办事项' }).locator(':scope > li')
  const draft = (page: Page, words: string): Locator => drafts(page).filter({ hasText: words })
  const openDraft = (page: Page, words: string): Promise<void> =>
    draft(page, words).getByRole('button', { expanded: false }).click()
  const tick = (page: Page, words: string): Promise<void> =>
    draft(page, words).getByRole('checkbox', { name: /^选择/ }).check()
  const tab = (page: Page, name: string): Promise<void> =>
    page.getByRole('tab', { name: new RegExp(`^${name}`) }).click()
  const counted = (page: Page, count: number): Promise<void> =>
    page.getByRole('tab', { name: `事项 ${count}`, exact: true }).waitFor()
  /** Looks a department up in a list and takes it, by keyboard, once the registry has come. */
  async function pick(list: Locator, name: string): Promise<void> {
    await list.fill(name)
    await list
      .page()
      .getByRole('option', { name: new RegExp(`^${name}`) })
      .waitFor({ state: 'attached' })
    await list.press('Enter')
  }
  const all = async (): Promise<readonly DraftView[]> => draftsOf(await stack().signIn('coordinator'), planId)
  const read = async () =>
    (await all()).map(({ number, title, parties, dueOn, written }) => ({ number, title, parties, dueOn, written }))
  const kept = async (words: string): Promise<DraftView> => {
    const found = (await all()).find(({ title }) => title === words)
    if (found === undefined) throw new Error(`no draft ${words}`)
    return found
  }

  test('the coordinator brings in a Word file and sees its table drawn beside the drafts', async () => {
    const coordinator = await stack().signIn('coordinator')
    const task = `${platform}。2026年底前建成成果转化平台1个；推广科技创新券，服务企业不少于200家次。`
    const clause = '（牵头单位：市科技局；配合单位：市经信局、市财政局）'
    await paste(coordinator, `2026年江渚市科技创新工作要点\n\n一、重点任务\n\n1．${task}${clause}\n`)
    const page = await logIn(browser(), stack().url, 'coordinator')
    await page.getByRole('link', { name: '计划' }).click()
    await page.locator('input[type=file]').setInputFiles(file)
    await page.waitForURL(/\/plans\/[0-9a-f-]{36}/)
    planId = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    await counted(page, 11)
    const table = page.getByRole('region', { name: '文中表格' })
    expect(await table.locator('td[rowspan="3"]').textContent()).toBe('政务服务')
    expect(await table.locator('tr').count()).toBe(7)
    await table.locator('mark', { hasText: '保障重点项目用地' }).click()
    await draft(page, '保障重点项目用地').getByRole('button', { name: '确认', exact: true }).waitFor()
    await page.getByText('疑似重复').waitFor()
    await keepPicture(page, 'workbench')
    expect(await barriers(page)).toEqual([])
    await leave(page)
  }, 90_000)

  test('a task that another plan holds is looked at and linked', async () => {
    const page = await open()
    await openDraft(page, platform)
    await page.getByRole('link', { name: '2026年江渚市科技创新工作要点' }).waitFor()
    await page.getByRole('button', { name: '关联，报送共用' }).click()
    await page.getByText('已关联：报送一次，两处共用').waitFor()
    await page.getByText('疑似重复').waitFor({ state: 'detached' })
    await leave(page)
  }, 60_000)

  test('the findings are worked off one by one', async () => {
    const page = await open()
    await tab(page, '待核对')
    const findings = page.getByRole('list', { name: '待核对' }).locator(':scope > li')
    await findings.first().waitFor()
    await page.keyboard.press('j')
    expect(await findings.and(page.locator('[aria-current="true"]')).count()).toBe(1)
    const doubts = await findings.count()
    const bracket = findings.filter({ hasText: '缺右括号' })
    await bracket.getByRole('button', { name: '已处理' }).click()
    await bracket.waitFor({ state: 'detached' })
    const listed = findings.filter({ hasText: '等部门' })
    await listed.getByLabel(/^备注/).fill('已核实，只有这两家')
    await listed.getByRole('button', { name: '不适用' }).click()
    await listed.waitFor({ state: 'detached' })
    expect(await findings.count()).toBe(doubts - 2)
    await findings.filter({ hasText: '数值不一致' }).waitFor()
    await page.getByLabel('显示已核对').check()
    await page.getByText('已核实，只有这两家').waitFor()
    expect(await barriers(page)).toEqual([])
    await leave(page)
  }, 60_000)

  test('a written name is matched with the registry, and the next plan knows it', async () => {
    const page = await open()
    await tab(page, '待对应单位')
    const names = page.getByRole('list', { name: '待对应的单位' }).locator(':scope > li')
    const reform = names.filter({ hasText: written })
    await reform.getByRole('button', { name: /^市发改委/ }).click()
    await reform.waitFor({ state: 'detached' })
    const data = names.filter({ hasText: '市大数据中心' })
    await pick(data.getByRole('combobox'), '市政务服务和大数据局')
    await page.getByText('文中的单位都已对应到登记单位。').waitFor()
    await leave(page)
    const coordinator = await stack().signIn('coordinator')
    const next = await paste(coordinator, planText([`牵头单位：${written}`]))
    expect((await coordinator.get<MatchList>(`/plans/${next.id}/matches`)).items).toEqual([])
  }, 60_000)

  test('one is split into two, two are merged, and both are undone', async () => {
    const page = await open()
    const before = await read()
    await openDraft(page, platform)
    await page.getByRole('button', { name: '拆分' }).click()
    await page.getByRole('button', { name: '拆成 2 件' }).click()
    await counted(page, 12)
    await page.keyboard.press('Escape')
    await tick(page, '建成成果转化平台')
    await tick(page, '推广科技创新券')
    await page.getByRole('button', { name: '合并' }).click()
    await page.getByLabel('合并后的事项').fill('建成平台并推广创新券')
    await page.getByRole('dialog').getByRole('button', { name: '合并' }).click()
    await counted(page, 11)
    await draft(page, '建成平台并推广创新券').waitFor()
    await page.getByRole('button', { name: '撤销', exact: true }).click()
    await counted(page, 12)
    await page.keyboard.press('Control+z')
    await counted(page, 11)
    await draft(page, platform).waitFor()
    expect(await read()).toEqual(before)
    await leave(page)
  }, 60_000)

  test('two people edit one draft, and who saves later sees both versions', async () => {
    const [mine, theirs] = [await open('coordinator'), await open('director')]
    for (const page of [mine, theirs]) await openDraft(page, '走访重点企业')
    const [my, their] = [draft(mine, '走访重点企业'), draft(theirs, '走访重点企业')]
    await pick(my.getByLabel('添加单位'), '市经信局')
    await my.getByLabel('原文名称 2').waitFor()
    await their.getByLabel('办结时限').fill('2026-11-30')
    await their.getByRole('button', { name: '保存', exact: true }).click()
    await their.getByRole('button', { name: '放弃修改' }).waitFor({ state: 'detached' })
    await my.getByRole('button', { name: '以我的为准' }).waitFor()
    const conflict = my.getByRole('alert').getByRole('table')
    expect(await conflict.getByRole('row', { name: /^办结时限/ }).innerText()).toMatch(/2026-12-31\s+2026-11-30/)
    expect(await conflict.getByRole('row', { name: /^承办单位/ }).innerText()).toContain('牵头 市经信局')
    expect(await barriers(mine)).toEqual([])
    await my.getByRole('button', { name: '以我的为准' }).click()
    await my.getByRole('button', { name: '保存', exact: true }).click()
    await my.getByRole('button', { name: '放弃修改' }).waitFor({ state: 'detached' })
    const { dueOn, parties } = await kept('走访重点企业')
    expect({ dueOn, lead: parties.find(({ role }) => role === 'lead')?.name }).toEqual({
      dueOn: '2026-12-31',
      lead: '市经信局',
    })
    for (const page of [mine, theirs]) await leave(page)
  }, 90_000)

  test('all get one cadence at once and are confirmed', async () => {
    const page = await open()
    await page.getByLabel('全选').check()
    await page.getByRole('button', { name: '报送周期' }).click()
    await page.getByRole('menuitem', { name: '一月一报' }).click()
    await page.getByText('已修改 11 件事项。').waitFor()
    await page.getByRole('button', { name: '全部确认' }).click()
    await page.getByText('11/11 已确认').waitFor()
    expect(new Set((await all()).map(({ cadence }) => cadence))).toEqual(new Set(['monthly']))
    await leave(page)
  }, 60_000)

  test('the year is looked at before anything is issued', async () => {
    const page = await open()
    await page.getByRole('link', { name: '全年推演' }).click()
    await page.getByLabel('印发日期').fill('2026-03-12')
    await page.getByText('2026-03-12 至').waitFor()
    const departments = page.getByRole('region', { name: '各单位全年收到的通知' })
    await departments.getByRole('row', { name: /^市科技局/ }).waitFor()
    expect(await page.getByRole('region', { name: '逐月工作量表' }).getByRole('row').count()).toBeGreaterThan(12)
    expect(await barriers(page)).toEqual([])
    await leave(page)
  }, 60_000)

  test('the plan is issued, and the assignments are on the ledger', async () => {
    const page = await open()
    await page.getByRole('button', { name: '印发交办' }).click()
    await page.getByLabel('印发日期').fill('2026-03-12')
    await page.getByRole('button', { name: '确认印发' }).click()
    await page.getByRole('link', { name: '11 件事项' }).click({ timeout: 60_000 })
    await page.getByRole('table').getByText('保障重点项目用地').first().waitFor()
    await leave(page)
    const issued = await assignmentsOf(await stack().signIn('coordinator'), planId)
    const visiting = issued.find(({ title }) => title === '走访重点企业')
    expect(visiting?.parties[0]).toMatchObject({ role: 'lead', name: '市经信局' })
    expect(issued).toHaveLength(11)
  }, 120_000)
})
