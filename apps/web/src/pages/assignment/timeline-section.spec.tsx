import type { EventList } from '@luoshi/contracts'
import { screen, waitFor } from '@testing-library/react'

import { useApiServer } from '../../testing/api-server'
import { hand, show } from '../../testing/show'
import { TimelineSection } from './timeline-section'

const entry = (seq: number) => ({
  ...{ seq, at: '2026-03-02T01:00:00.000Z', recordedAt: '2026-03-02T01:00:00.000Z', type: 'Urged' },
  ...{ actorName: '李明', text: `第${seq.toString()}次催办`, note: null, hash: 'f'.repeat(64) },
})

const page = (seqs: number[], nextBefore: number | null, intact = true): EventList => ({
  ...{ items: seqs.map(entry), intact, nextBefore },
})

describe('the course of an assignment', () => {
  const server = useApiServer()
  const path = '/api/v1/assignments/a1/events'
  const entries = () => screen.getAllByRole('listitem').map(({ textContent }) => /第\d次催办/.exec(textContent)?.[0])

  it('shows the latest entries, and older ones below them until there are no more', async () => {
    server.answers('GET', path, page([4, 3], 3))
    server.answers('GET', `${path}?before=3`, page([2, 1], null))
    show(<TimelineSection id="a1" />)
    await screen.findByText('第4次催办')
    expect(entries()).toEqual(['第4次催办', '第3次催办'])
    await hand.click(screen.getByRole('button', { name: '更多' }))
    await screen.findByText('第1次催办')
    expect(entries()).toEqual(['第4次催办', '第3次催办', '第2次催办', '第1次催办'])
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: '更多' })).toBeNull()
    })
    expect(screen.getByText('所列记录链完整')).toBeDefined()
  })

  it('says so where an older page does not hold', async () => {
    server.answers('GET', path, page([2], 2))
    server.answers('GET', `${path}?before=2`, page([1], null, false))
    show(<TimelineSection id="a1" />)
    await hand.click(await screen.findByRole('button', { name: '更多' }))
    expect((await screen.findByRole('alert')).textContent).toContain('记录链校验不通过')
    expect(screen.queryByText('所列记录链完整')).toBeNull()
  })
})
