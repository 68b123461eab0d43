import { act, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useQuery } from '@tanstack/react-query'

import { get } from '../../api/http'
import type { Url } from '../../paths'
import { useApiServer } from '../../testing/api-server'
import { show } from '../../testing/show'
import { TextField } from '../fields/text-field'
import { WriteError } from '../write-error'
import { useVersionedEdit, useVersionedWrite } from './use-versioned-edit'
import { VersionConflict } from './version-conflict'

interface Item {
  title: string
  note: string
  version: number
}

const url: Url<Item> = '/item'
const key = ['item']
const fields = [['事项', ({ title }: { title: string }) => title]] as const

function Editor({ item }: { item: Item }) {
  const edit = useVersionedEdit('item', item, (one) => ({ title: one?.title ?? '' }))
  const write = useVersionedWrite<Item>({ edit, fresh: [key], onSaved: edit.discard })
  return (
    <>
      <output>{edit.dirty ? '未保存' : '已保存'}</output>
      <TextField
        label="事项"
        value={edit.value.title}
        onChange={(title) => {
          edit.change({ title })
        }}
      />
      <VersionConflict edit={edit} fields={fields} />
      <WriteError error={write.error} />
      <button
        onClick={() => {
          write.send({ method: 'PUT', url, body: edit.value })
        }}
      >
        保存
      </button>
    </>
  )
}

function Page() {
  const { data } = useQuery({ queryKey: key, queryFn: () => get(url) })
  return data ? <Editor item={data} /> : null
}

describe('an edit of what is kept by version', () => {
  const api = useApiServer()
  const field = () => screen.findByLabelText<HTMLTextAreaElement>('事项')
  const save = () => userEvent.click(screen.getByRole('button', { name: '保存' }))
  const kept = (title: string, version: number, note = '') => {
    api.answers('GET', '/item', { title, note, version })
  }
  const versions = () => api.written().map(({ headers }) => headers['if-match'])

  it('names the version it was begun on, and is clean once it is saved', async () => {
    kept('甲', 1)
    show(<Page />)
    await userEvent.type(await field(), '乙')
    expect(screen.getByRole('status').textContent).toBe('未保存')
    api.answers('PUT', '/item', { title: '甲乙', note: '', version: 2 })
    kept('甲乙', 2)
    await save()
    await waitFor(() => {
      expect(screen.getByLabelText<HTMLTextAreaElement>('事项').value).toBe('甲乙')
      expect(screen.getByRole('status').textContent).toBe('已保存')
    })
    expect([versions(), sessionStorage.length]).toEqual([['"1"'], 0])
  })

  it('stays through a reload, for this person', async () => {
    kept('甲', 1)
    const first = show(<Page />)
    await userEvent.type(await field(), '乙')
    first.unmount()
    show(<Page />)
    expect((await field()).value).toBe('甲乙')
  })

  it('that meets another’s save shows both and loses nothing', async () => {
    kept('甲', 1)
    show(<Page />)
    await userEvent.type(await field(), '乙')
    api.refuses('PUT', '/item', '已被他人修改。', 412)
    kept('丙', 2)
    await save()
    const row = await screen.findByRole('row', { name: /^事项/ })
    expect(row.textContent).toBe('事项甲乙丙')
    expect((await field()).value).toBe('甲乙')
    await userEvent.click(screen.getByRole('button', { name: '以我的为准' }))
    expect(screen.queryByRole('row')).toBeNull()
    api.answers('PUT', '/item', { title: '甲乙', note: '', version: 3 })
    await save()
    await waitFor(() => {
      expect(versions()).toEqual(['"1"', '"2"'])
    })
  })

  it('can give way to the other', async () => {
    kept('甲', 1)
    show(<Page />)
    await userEvent.type(await field(), '乙')
    api.refuses('PUT', '/item', '已被他人修改。', 412)
    kept('丙', 2)
    await save()
    await userEvent.click(await screen.findByRole('button', { name: '改用对方的' }))
    expect([(await field()).value, screen.getByRole('status').textContent]).toEqual(['丙', '已保存'])
    expect(sessionStorage).toHaveLength(0)
  })

  it('goes on by itself on a version in which what is edited is as it was', async () => {
    kept('甲', 1)
    const { client } = show(<Page />)
    await userEvent.type(await field(), '乙')
    act(() => {
      client.setQueryData(key, { title: '甲', note: '他人所写', version: 2 })
    })
    expect(screen.queryByRole('row')).toBeNull()
    api.answers('PUT', '/item', { title: '甲乙', note: '', version: 3 })
    await save()
    await waitFor(() => {
      expect(versions()).toEqual(['"2"'])
    })
  })

  it('makes the browser ask before the page goes, and only then', async () => {
    kept('甲', 1)
    show(<Page />)
    await field()
    const asks = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }))
    expect(asks()).toBe(false)
    await userEvent.type(await field(), '乙')
    expect(asks()).toBe(true)
  })
})
