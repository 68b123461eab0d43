import type { SessionView } from '@luoshi/contracts'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { cleanup, configure, render, type RenderResult } from '@testing-library/react/pure'
import { PointerEventsCheckLevel, userEvent } from '@testing-library/user-event'
import { App, ConfigProvider } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import type { ReactNode } from 'react'
import { createMemoryRouter, RouterProvider, type RouteObject } from 'react-router'

import { newQueryClient } from '../api/query-client'
import { PersonContext } from '../api/person'

/** A page that is drawn and fetches takes its time on a machine that does other things beside. */
configure({ asyncUtilTimeout: 15_000 })

type Person = SessionView['person']

/** Somebody logged in, as the API tells of them. */
export const personOf = (role: Person['role'] = 'coordinator'): SessionView => ({
  person: {
    id: '0190a0a0-0000-7000-8000-000000000001',
    login: role,
    name: '李明',
    role,
    departmentId: null,
    departmentName: null,
    drillsFirst: false,
  },
  csrfToken: 'a-token',
})

/** Clicks and types as a person does. */
export const hand = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never })

/** What is waited for comes by an event; how long that takes depends on the machine. */
configure({ asyncUtilTimeout: 20_000 })

interface Shown extends RenderResult {
  client: QueryClient
}

afterEach(() => {
  cleanup()
  sessionStorage.clear()
})

/** Renders pages under their routes, with everything around them that the product has. */
export function showRoutes(routes: RouteObject[], at: string): Shown {
  const client = newQueryClient()
  const router = createMemoryRouter(routes, { initialEntries: [at] })
  const page = render(
    <ConfigProvider locale={zhCN} theme={{ token: { motion: false } }} button={{ autoInsertSpace: false }}>
      <App>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </App>
    </ConfigProvider>,
  )
  return { ...page, client }
}

/** Renders one part, for somebody who is logged in. */
export const show = (
  part: ReactNode,
  { role = 'coordinator', at = '/', person }: { role?: Person['role']; at?: string; person?: Partial<Person> } = {},
) => {
  const someone = { ...personOf(role).person, ...person }
  return showRoutes([{ path: '*', element: <PersonContext value={someone}>{part}</PersonContext> }], at)
}
