import { act, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'

import { show } from '../../testing/show'
import type { Column } from './column'
import { DataTable, type DataTableProps } from './data-table'

interface Office {
  id: string
  name: string
  open: number
  closedOn: string | null
}

const office = (id: string, name: string, open: number, closedOn: string | null = null): Office => ({
  ...{ id, name, open, closedOn },
})
const offices = [
  office('a', '第10科', 3),
  office('b', '第2科', 12, '2026-03-01'),
  office('c', '办公室', 7, '2025-01-01'),
]

const columns: Column<Office>[] = [
  {
    id: 'name',
    title: '单位',
    names: true,
    sort: ({ name }) => name,
    cell: ({ name }) => <a href={`#${name}`}>{name}</a>,
  },
  { id: 'open', title: '在办', optional: true, sort: ({ open }) => open, cell: ({ open }) => `${open.toString()} 项` },
  {
    ...{ id: 'closed', title: '销号', optional: true, sort: ({ closedOn }) => closedOn },
    cell: ({ closedOn }) => closedOn ?? '—',
  },
]

const table = (more: Partial<DataTableProps<Office>> = {}) => (
  <DataTable id="offices" caption="科室" columns={columns} rows={offices} keyOf={({ id }) => id} {...more} />
)

const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent)
const heading = (name: string) => screen.getByRole('columnheader', { name })
const row = (name: string) => {
  const found = screen.getByRole('rowheader', { name }).closest('tr')
  if (found === null) throw new Error(`${name} names no row`)
  return found
}

const focus = (element: HTMLElement) => {
  act(() => {
    element.focus()
  })
}

afterEach(() => {
  localStorage.clear()
})

describe('the order of a table', () => {
  it('is the one given until a heading is pressed, then up, then down, then as given', async () => {
    show(table())
    const press = () => userEvent.click(screen.getByRole('button', { name: '在办' }))
    expect(names()).toEqual(['第10科', '第2科', '办公室'])
    expect(heading('在办').getAttribute('aria-sort')).toBeNull()
    await press()
    expect(names()).toEqual(['第10科', '办公室', '第2科'])
    expect(heading('在办').getAttribute('aria-sort')).toBe('ascending')
    await press()
    expect(names()).toEqual(['第2科', '办公室', '第10科'])
    expect(heading('在办').getAttribute('aria-sort')).toBe('descending')
    await press()
    expect(names()).toEqual(['第10科', '第2科', '办公室'])
  })

  it('reads words in Chinese and numbers in them by size', async () => {
    show(table())
    await userEvent.click(screen.getByRole('button', { name: '单位' }))
    expect(names()).toEqual(['办公室', '第2科', '第10科'])
  })

  it('sets rows without a value last, both ways', async () => {
    show(table())
    const press = () => userEvent.click(screen.getByRole('button', { name: '销号' }))
    await press()
    expect(names()).toEqual(['办公室', '第2科', '第10科'])
    await press()
    expect(names()).toEqual(['第2科', '办公室', '第10科'])
  })

  it('is asked of the server where the server keeps it, and shown as it comes', async () => {
    const asked: string[] = []
    const byServer = columns.map((column) => ({ ...column, sort: 'server' as const }))
    show(table({ columns: byServer, order: { by: 'open', onBy: (column) => asked.push(column) } }))
    expect(heading('在办').getAttribute('aria-sort')).toBe('ascending')
    await userEvent.click(screen.getByRole('button', { name: '单位' }))
    expect([asked, names()]).toEqual([['name'], ['第10科', '第2科', '办公室']])
  })
})

describe('the keys of a table', () => {
  const opened: string[] = []
  const onOpen = ({ id }: Office) => opened.push(id)
  afterEach(() => {
    opened.length = 0
  })

  it('reach its rows, of which one is in the tab order', async () => {
    show(table({ onOpen }))
    const inOrder = () => screen.getAllByRole('row').filter(({ tabIndex, dataset }) => tabIndex === 0 && dataset.row)
    expect(inOrder()).toEqual([row('第10科')])
    focus(row('第10科'))
    await userEvent.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(row('第2科'))
    expect(inOrder()).toEqual([row('第2科')])
    await userEvent.keyboard('{End}')
    expect(document.activeElement).toBe(row('办公室'))
    await userEvent.keyboard('{ArrowDown}{ArrowUp}')
    expect(document.activeElement).toBe(row('第2科'))
    await userEvent.keyboard('{Home}')
    expect(document.activeElement).toBe(row('第10科'))
  })

  it('follow the order that is shown', async () => {
    show(table({ onOpen }))
    await userEvent.click(screen.getByRole('button', { name: '单位' }))
    focus(row('办公室'))
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(opened).toEqual(['b'])
  })

  it('leave Enter on a link of a row to the link, and move on from there', async () => {
    show(table({ onOpen }))
    focus(screen.getByRole('link', { name: '第2科' }))
    await userEvent.keyboard('{Enter}')
    expect(opened).toEqual([])
    await userEvent.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(row('办公室'))
  })

  it('are not the table’s where its rows are only read', () => {
    show(table())
    expect(screen.getAllByRole('row').every((one) => !one.hasAttribute('tabindex'))).toBe(true)
  })
})

describe('choosing rows', () => {
  const chosenNow: { current: ReadonlySet<string> } = { current: new Set() }
  function Choosing() {
    const [chosen, choose] = useState<ReadonlySet<string>>(new Set(['c']))
    chosenNow.current = chosen
    return table({ selection: { chosen, onChoose: choose, nameOf: ({ name }) => `选择 ${name}` } })
  }

  it('is done by Space, one by one, and by the heading for all', async () => {
    show(<Choosing />)
    focus(row('第10科'))
    await userEvent.keyboard(' {ArrowDown}{ArrowDown} ')
    expect([...chosenNow.current]).toEqual(['a'])
    await userEvent.click(screen.getByRole('checkbox', { name: '全选' }))
    expect([...chosenNow.current].sort()).toEqual(['a', 'b', 'c'])
    await userEvent.click(screen.getByRole('checkbox', { name: '选择 第2科' }))
    expect([...chosenNow.current].sort()).toEqual(['a', 'c'])
  })

  it('is possible on a phone', async () => {
    innerWidth = 390
    show(<Choosing />)
    await userEvent.click(screen.getByRole('checkbox', { name: '选择 第10科' }))
    expect([...chosenNow.current].sort()).toEqual(['a', 'c'])
  })
})

describe('the columns of a table', () => {
  const shownColumns = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent)
  const choose = (name: string) => userEvent.click(screen.getByRole('checkbox', { name }))

  it('can be put away, but for what names the rows, and stay so for this person', async () => {
    const first = show(table())
    expect(screen.queryByRole('checkbox', { name: '单位' })).toBeNull()
    await choose('在办')
    expect(shownColumns()).toEqual(['单位', '销号'])
    first.unmount()
    show(table())
    expect(shownColumns()).toEqual(['单位', '销号'])
    await userEvent.click(screen.getByRole('button', { name: '全部显示' }))
    expect(shownColumns()).toEqual(['单位', '在办', '销号'])
    expect(localStorage).toHaveLength(0)
  })

  it('are not the concern of another table', async () => {
    const first = show(table())
    await choose('在办')
    first.unmount()
    show(table({ id: 'others' }))
    expect(shownColumns()).toEqual(['单位', '在办', '销号'])
  })
})

describe('a table', () => {
  it('is cards on a phone: each column under its title', () => {
    innerWidth = 390
    show(table())
    expect(screen.queryByRole('table')).toBeNull()
    const card = within(screen.getByRole('list', { name: '科室' })).getAllByRole('listitem')[1]
    expect(card?.textContent).toBe('第2科在办12 项销号2026-03-01')
  })

  it('keeps its columns on a phone where it holds figures, in a place that scrolls', () => {
    innerWidth = 390
    show(table({ figures: true }))
    expect(within(screen.getByRole('region', { name: '科室' })).getByRole('table')).not.toBeNull()
  })

  it('says that nothing is there', () => {
    show(table({ rows: [], empty: <p>没有科室</p> }))
    expect([screen.getByText('没有科室').textContent, screen.queryByRole('table')]).toEqual(['没有科室', null])
  })

  it('draws the first of many rows, and all when asked', async () => {
    show(table({ atFirst: 2, word: '个科室' }))
    expect(names()).toEqual(['第10科', '第2科'])
    await userEvent.click(screen.getByRole('button', { name: '显示全部 3 个科室' }))
    expect(names()).toHaveLength(3)
  })

  it('asks for the next page of a list that comes in pages', async () => {
    const asked: number[] = []
    const first = show(table({ word: '个', paging: { onMore: () => asked.push(1), loading: false } }))
    await userEvent.click(screen.getByRole('button', { name: '加载更多' }))
    expect(asked).toHaveLength(1)
    first.unmount()
    show(table({ word: '个', paging: { onMore: null, loading: false } }))
    expect(screen.getByText('共 3 个，已全部列出')).not.toBeNull()
  })
})
