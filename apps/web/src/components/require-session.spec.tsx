import { screen } from '@testing-library/dom'

import { keyOf, keys } from '../api/query-keys'
import { api as addresses } from '../paths'
import { usePerson } from '../api/person'
import { LogInPage } from '../pages/log-in/log-in-page'
import { useApiServer } from '../testing/api-server'
import { hand, personOf, showRoutes } from '../testing/show'
import { PersonMenu } from './person-menu'
import { RequireSession } from './require-session'

const Name = () => <h1>{usePerson().name}</h1>

describe('the end of a session', () => {
  const api = useApiServer()

  async function enter(at: string) {
    api.answers('GET', '/api/v1/session', personOf())
    const page = showRoutes(
      [
        { path: 'log-in', element: <LogInPage /> },
        {
          element: <RequireSession />,
          children: [
            {
              path: '*',
              element: (
                <>
                  <PersonMenu />
                  <Name />
                </>
              ),
            },
          ],
        },
      ],
      at,
    )
    await screen.findByRole('heading', { name: '李明' })
    return page
  }

  it('is told to whoever logged out, and what was kept is gone', async () => {
    const { client } = await enter('/board')
    api.answers('DELETE', '/api/v1/session', {})
    client.setQueryData(keyOf(addresses.todos), ['one'])
    sessionStorage.setItem('luoshi.text.form', '{}')
    await hand.click(screen.getByRole('button', { name: '退出' }))
    expect((await screen.findByRole('status')).textContent).toBe('已退出')
    expect(screen.queryByText('请先登录，登录后回到刚才的页面。')).toBeNull()
    expect(client.getQueryData(keyOf(addresses.todos))).toBeUndefined()
    expect(sessionStorage).toHaveLength(0)
    expect(api.written()).toHaveLength(1)
  })

  it('that came by itself leads to the log-in and says that one comes back', async () => {
    const { client } = await enter('/board')
    client.setQueryData(keys.session, null)
    await screen.findByText('请先登录，登录后回到刚才的页面。')
    expect(screen.queryByText('已退出')).toBeNull()
  })

  it('that could not be ended is said where the person sees it', async () => {
    await enter('/board')
    api.refuses('DELETE', '/api/v1/session', '系统繁忙，请稍后再试。', 503)
    await hand.click(screen.getByRole('button', { name: '退出' }))
    await screen.findByText('系统繁忙，请稍后再试。')
    expect(screen.getByRole('heading', { name: '李明' })).not.toBeNull()
  })
})
