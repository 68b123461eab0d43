import { screen, waitFor } from '@testing-library/dom'

import { keyOf } from '../api/query-keys'
import { api as addresses } from '../paths'
import { useApiServer } from '../testing/api-server'
import { show } from '../testing/show'
import { DueWorkBanner } from './due-work-banner'

const path = '/api/v1/system/due-work'

describe('the banner about due work', () => {
  const api = useApiServer()

  it('stands there while due work waits, and goes when it runs', async () => {
    api.answers('GET', path, { running: false })
    const { client } = show(<DueWorkBanner />)
    await screen.findByText(/尚未运行。页面照常可用/)
    api.answers('GET', path, { running: true })
    await client.refetchQueries({ queryKey: keyOf(addresses.dueWork) })
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).toBe('')
    })
  })

  it('says nothing while nothing is known', () => {
    show(<DueWorkBanner />)
    expect(screen.getByRole('status').textContent).toBe('')
  })
})
