import type { TodoList } from '@luoshi/contracts'
import { screen } from '@testing-library/react'
import { useTodos } from '../api/office'
import { useApiServer } from '../testing/api-server'
import { hand, show } from '../testing/show'
import { DrillModeNote, DrillSwitch } from './drill-switch'

function Late() {
  return <p>逾期 {useTodos().data?.counts.late}</p>
}

const page = (
  <>
    <DrillSwitch />
    <DrillModeNote />
    <Late />
  </>
)

const late = (count: number): TodoList => ({ items: [], counts: { late: count, today: 0, week: 0, later: 0, open: 0 } })

describe('the switch between real work and drills', () => {
  const server = useApiServer()

  beforeEach(() => {
    server.answers('GET', '/api/v1/todos', late(2))
    server.answers('GET', '/api/v1/todos?drill=true', late(7))
  })

  it('begins with real work, shows drills only, says so, and leads back', async () => {
    show(page)
    await screen.findByText('逾期 2')
    expect(screen.queryByRole('status')).toBeNull()
    await hand.click(screen.getByRole('switch', { name: '查看演练' }))
    await screen.findByText('逾期 7')
    expect(screen.getByRole('status').textContent).toContain('不含正式工作')
    await hand.click(screen.getByRole('button', { name: '返回正式工作' }))
    await screen.findByText('逾期 2')
    expect(screen.queryByRole('status')).toBeNull()
  })

  it('begins with drills where nothing is real yet, and stays with what was chosen', async () => {
    const first = show(page, { person: { drillsFirst: true } })
    await screen.findByText('逾期 7')
    await hand.click(screen.getByRole('switch'))
    await screen.findByText('逾期 2')
    first.unmount()
    show(page, { person: { drillsFirst: true } })
    await screen.findByText('逾期 2')
  })

  it('asks the next person anew, and an administrator not at all', async () => {
    const first = show(page)
    await hand.click(await screen.findByRole('switch'))
    await screen.findByText('逾期 7')
    first.unmount()
    const second = show(page, { person: { id: '0190a0a0-0000-7000-8000-000000000002' } })
    await screen.findByText('逾期 2')
    second.unmount()
    show(page, { role: 'admin' })
    await screen.findByText('逾期 2')
    expect(screen.queryByRole('switch')).toBeNull()
  })
})
