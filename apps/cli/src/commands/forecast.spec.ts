import { resolve } from 'node:path'
import type { Forecast } from '@luoshi/application'
import { forecast } from './forecast'

const plan = resolve(__dirname, '../../../../seeds/plans/tianmen-2023.txt')

async function printed(...args: string[]) {
  const lines = { out: '', err: '' }
  const code = await forecast.run(args, { out: (text) => (lines.out += text), err: (text) => (lines.err += text) })
  return { code, ...lines }
}

describe('luoshi forecast', () => {
  it('prints the year of a plan by month and by department', async () => {
    const { code, out } = await printed(plan, '--issued-on', '2023-03-01')
    expect(code).toBe(0)
    expect(out).toContain('2023-03-01 至 2024-02-29，19 件事项。')
    expect(out).toMatch(/^市科技局/m)
  })

  it('gives the same figures as JSON', async () => {
    const { out } = await printed(plan, '--issued-on', '2023-03-01', '--behaviour', 'slack', '--json')
    const year = JSON.parse(out) as Forecast
    expect(year).toMatchObject({ behaviour: 'slack', assignments: 19 })
    expect(year.months).toHaveLength(12)
  })

  it.each([
    ['no file', []],
    ['a day that is none', [plan, '--issued-on', '2023-02-30']],
    ['an unknown behaviour', [plan, '--behaviour', 'lazy']],
  ])('shows its usage for %s', async (_, args) => {
    const { code, err } = await printed(...args)
    expect(code).toBe(2)
    expect(err).toContain('luoshi forecast')
  })

  it('says why a file cannot be read', async () => {
    expect(await printed('nowhere.txt')).toMatchObject({ code: 1, out: '' })
  })
})
