import { readFileSync } from 'node:fs'
import path from 'node:path'

import { importPlan, type Ports } from '@luoshi/application'
import type { AssignmentCounts, DeskView, PlanRow } from '@luoshi/contracts'
import type { Actor } from '@luoshi/domain'
import { root } from '@luoshi/infra/local/paths'
import { confirmPlan, tianmen } from '@luoshi/seeds'
import type { Page } from 'playwright-core'

import { barriers, logIn, useBrowser } from '../support/browser'
import { eventually } from '../support/eventually'
import type { HttpClient } from '../support/http-client'
import { keepPicture } from '../support/picture'
import { startProcess, type ProductProcess } from '../support/product-process'
import { password } from '../support/registry'
import { fillSeeds, withPorts } from '../support/seeded'
import { useStack } from '../support/stack'

const planFile = path.join(root, 'seeds', 'plans', tianmen.file)

describe('a drill of the 天门 plan, with simulated departments, in the browser', () => {
  const stack = useStack({ fill: fillSeeds })
  const browser = useBrowser()
  let planId = ''
  let page: Page
  let leader: HttpClient
  let departments: ProductProcess | undefined

  beforeAll(async () => {
    const coordinator = await stack().signIn('coordinator')
    const { person } = await coordinator.get<{ person: { id: string; name: string } }>('/session')
    const actor: Actor = { personId: person.id, name: person.name, role: 'coordinator', departmentId: null }
    planId = await withPorts(stack().database, (ports) => prepared(ports, actor))
    leader = await stack().signIn('leader')
    page = await logIn(browser(), stack().url, 'coordinator')
  }, 60_000)
  afterAll(() => departments?.stop())

  async function prepared(ports: Ports, actor: Actor): Promise<string> {
    const text = readFileSync(planFile, 'utf8')
    const { planId: id } = await importPlan(ports, { text, fileName: tianmen.file, actor })
    await confirmPlan(ports, id, tianmen, actor)
    return id
  }

  const counts = (): Promise<AssignmentCounts> => leader.get<AssignmentCounts>('/assignments/counts?drill=true')

  test('the coordinator starts it, and every page of it says so', async () => {
    await page.goto(`${stack().url}/plans/${planId}`)
    await page.getByRole('button', { name: '印发交办' }).click()
    await page.getByRole('dialog').getByText('演练', { exact: true }).click()
    await page.getByLabel('印发日期').fill(tianmen.issuedOn)
    await page.getByRole('button', { name: '确认印发' }).click()
    await page.getByRole('link', { name: /件事项/ }).waitFor({ timeout: 60_000 })
    departments = startProcess('seeds/dist/simulate.js', {
      PORT: new URL(stack().url).port,
      LUOSHI_DEMO_PASSWORD: password,
      TS_NODE_PROJECT: 'tsconfig.base.json',
    })
    await page.getByText('演练时间').waitFor()
  }, 120_000)

  test('the board shows green, yellow and red, and something is closed or underway', async () => {
    await eventually(
      'all three lights',
      async () => {
        const { byLight, byStage } = await counts()
        return byLight.green > 0 && byLight.yellow > 0 && byLight.red > 0 && byStage['in-progress'] > 0
      },
      180_000,
    )
    // Where nothing is real yet a person begins with the drill.
    await page.goto(`${stack().url}/board`)
    await page.getByText('不含正式工作').waitFor()
    await page.getByRole('switch', { name: '查看演练' }).click()
    await page.getByRole('link', { name: '台账' }).click()
    await page.getByText('台账还是空的').waitFor()
    await page.getByRole('switch', { name: '查看演练' }).click()
    await page.getByRole('link', { name: '台账' }).click()
    await page.getByRole('table').getByText('演练').first().waitFor()
    expect(await barriers(page)).toEqual([])
    for (const light of ['红灯', '绿灯', '黄灯'])
      await page.getByRole('link', { name: new RegExp(`^[1-9]\\d* .*${light}`) }).waitFor({ timeout: 60_000 })
    await keepPicture(page, 'board')
  }, 240_000)

  test('an order waits for the director, and all mail of the drill is marked', async () => {
    const director = await stack().signIn('director')
    await eventually(
      'an order',
      async () => (await director.get<DeskView>('/desk?drill=true')).papers.length > 0,
      120_000,
    )
    const { received } = stack().mailbox
    expect(received.length).toBeGreaterThan(0)
    expect(received.filter(({ subject }) => !subject.includes('演练'))).toEqual([])
  }, 150_000)

  test('the coordinator ends it, which keeps it, and then throws its data away', async () => {
    await departments?.stop()
    await page.goto(`${stack().url}/plans/${planId}`)
    await page.getByRole('button', { name: '结束演练' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '结束演练' }).click()
    await page.getByRole('button', { name: '结束演练' }).waitFor({ state: 'detached' })
    expect((await counts()).total).toBeGreaterThan(0)
    await page.getByRole('button', { name: '清空演练' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '清空演练' }).click()
    await page.getByRole('button', { name: '印发交办' }).waitFor({ timeout: 60_000 })
    expect((await counts()).total).toBe(0)
    const { items } = await (await stack().signIn('coordinator')).get<{ items: PlanRow[] }>('/plans')
    expect(items.find(({ id }) => id === planId)?.status).toBe('draft')
    const { workflow } = stack().namespace.client
    const running = 'ExecutionStatus = "Running" AND WorkflowType = "assignment"'
    await eventually('its workflows have ended', async () => (await workflow.count(running)).count === 0, 120_000)
  }, 180_000)
})
