import type { AssignmentView } from '@luoshi/contracts'
import type { Locator, Page } from 'playwright-core'

import { barriers, logIn, useBrowser } from '../support/browser'
import { issuePlan, paste, planText } from '../support/plan-in-hand'
import { useStack } from '../support/stack'

/** Twice the zoom on a small office screen leaves half of its width and height. */
const windows = [
  ['on a desk', { width: 1280, height: 800 }],
  ['on a phone', { width: 390, height: 844 }],
  ['at twice the zoom', { width: 640, height: 400 }],
] as const

const clauses = ['牵头单位：市科技局；责任单位：市发改委']

describe('what is sent and refused, in the browser', () => {
  const stack = useStack()
  const browser = useBrowser()
  let page: Page
  let assignment: AssignmentView
  let planId = ''

  beforeAll(async () => {
    const coordinator = await stack().signIn('coordinator')
    const { assignments } = await issuePlan(coordinator, planText(clauses), { dueOn: '2026-12-20' })
    const [first] = assignments
    if (first === undefined) throw new Error('nothing was issued')
    assignment = first
    planId = (await paste(coordinator, planText(clauses, '2026年全市营商环境工作要点'))).id
    page = await logIn(browser(), stack().url, 'coordinator')
  }, 120_000)

  interface Box {
    top: number
    bottom: number
  }

  /** Where a part stands that a person sees whole: inside the window, and nothing over it. */
  async function seen(part: Locator): Promise<Box> {
    const box = await part.boundingBox()
    const size = page.viewportSize()
    if (box === null || size === null) throw new Error('nothing is drawn')
    const { x: left, y: top } = box
    const [right, bottom] = [left + box.width, top + box.height]
    expect({ top: top >= 0, left: left >= 0 }).toEqual({ top: true, left: true })
    expect(right).toBeLessThanOrEqual(size.width)
    expect(bottom).toBeLessThanOrEqual(size.height)
    await part.click({ trial: true })
    return { top, bottom }
  }

  /** Sends what the dialog holds while there is no network. */
  async function refused(dialog: Locator, button: string): Promise<void> {
    const press = dialog.getByRole('button', { name: button, exact: true })
    await page.context().setOffline(true)
    try {
      await press.click()
      const alert = dialog.getByRole('alert')
      await alert.getByText('网络不通，请检查网络后重试。').waitFor()
      expect(await alert.count()).toBe(1)
      expect((await seen(alert)).bottom).toBeLessThanOrEqual((await seen(press)).top)
      expect(await dialog.locator(':focus').getByRole('alert').count()).toBe(1)
      await page.keyboard.press('Tab')
      expect(await dialog.locator(':focus').textContent()).toBe('取消')
    } finally {
      await page.context().setOffline(false)
    }
  }

  describe.each(windows)('%s', (_, size) => {
    beforeAll(() => page.setViewportSize(size))

    test('a long form tells it above its buttons', async () => {
      await page.goto(`${stack().url}/assignments/${assignment.id}?action=draft-paper`)
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('事由').fill('进度滞后，多次催办未见效果。\n'.repeat(20))
      await refused(dialog, '提交')
    })

    test('a field that is missing is brought into view and takes the focus', async () => {
      await page.goto(`${stack().url}/assignments/${assignment.id}?action=urge`)
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('button', { name: '提交', exact: true }).click()
      await dialog.getByText('请填写催办内容').waitFor()
      await seen(dialog.locator(':focus').and(dialog.getByLabel('催办内容')))
      expect(await dialog.getByRole('alert').filter({ hasNotText: '请填写' }).count()).toBe(0)
    })

    test('a record in a drawer tells it above its buttons', async () => {
      await page.goto(`${stack().url}/registry/departments`)
      await page.getByRole('button', { name: '新增单位' }).click()
      const drawer = page.getByRole('dialog')
      await drawer.getByLabel('单位名称').fill('市数据局')
      await page.context().setOffline(true)
      try {
        const save = drawer.getByRole('button', { name: '保存', exact: true })
        await save.click()
        const alert = drawer.getByRole('alert')
        await alert.waitFor()
        expect((await seen(alert)).bottom).toBeLessThanOrEqual((await seen(save)).top)
      } finally {
        await page.context().setOffline(false)
      }
      expect(await barriers(page)).toEqual([])
    })

    test('text that is pasted tells it above its buttons', async () => {
      await page.goto(`${stack().url}/plans`)
      await page.getByRole('button', { name: '粘贴文本' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('名称').fill('要点')
      await dialog.getByLabel('全文').fill(planText(clauses))
      await refused(dialog, '提交')
    })

    test('a target tells it above its buttons', async () => {
      await page.goto(`${stack().url}/plans/${planId}`)
      await page.getByRole('tab', { name: /^目标指标/ }).click()
      await page.getByRole('button', { name: '添加指标' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('指标', { exact: true }).fill('高新技术企业数')
      await refused(dialog, '保存')
    })
  })
})
