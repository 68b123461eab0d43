import type { RegistryCalendar } from '@luoshi/contracts'
import { configure, fireEvent, screen, waitFor } from '@testing-library/react'

import { useApiServer } from '../../../testing/api-server'
import { hand, show } from '../../../testing/show'
import { DecideDay } from './decide-day'

/** Whether a role is out of sight is asked of every style sheet there is; none of it is what is looked at here. */
configure({ defaultHidden: true })

const calendar: RegistryCalendar = {
  lastPublishedYear: '2026',
  days: [
    { date: '2026-03-02', working: true, name: '' },
    { date: '2026-03-03', working: false, name: '停电检修' },
  ],
  decided: [
    { date: '2026-03-03', working: false, name: '停电检修', version: 2, published: { working: true, name: '' } },
  ],
}
const days = '/api/v1/registry/calendar/days'

describe('the form of a day', () => {
  const server = useApiServer()
  const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label)
  const write = (label: string, value: string) => fireEvent.change(field(label), { target: { value } })
  const button = (name: string) => screen.getByText(name, { selector: 'button *' })
  const save = () => hand.click(button('保存'))
  const open = (date: string) => {
    const onClose = jest.fn()
    show(<DecideDay date={date} year={2026} calendar={calendar} onClose={onClose} />)
    return onClose
  }
  const sent = () =>
    server.written().map(({ method, path, body, headers }) => [method, path, body, headers['if-match']])
  const closed = (onClose: jest.Mock) =>
    waitFor(() => {
      expect(onClose).toHaveBeenCalledTimes(1)
    })

  it('saves nothing before a day of the year is chosen, then turns what that day is', async () => {
    const onClose = open('')
    expect(button('保存').closest('button')?.disabled).toBe(true)
    write('日期', '2025-12-31')
    expect(await screen.findByText('日期不能早于 2026-01-01')).toBeTruthy()
    expect(button('保存').closest('button')?.disabled).toBe(true)
    write('日期', '2026-03-02')
    write('事由', ' 春节调休 ')
    server.answers('PUT', `${days}/2026-03-02`, {})
    await save()
    await closed(onClose)
    expect(sent()).toEqual([['PUT', `${days}/2026-03-02`, { working: false, name: '春节调休' }, undefined]])
  })

  it('changes a decision on the version that was opened', async () => {
    const onClose = open('2026-03-03')
    await hand.click(field('上班'))
    server.answers('PUT', `${days}/2026-03-03`, {})
    await save()
    await closed(onClose)
    expect(sent()).toEqual([['PUT', `${days}/2026-03-03`, { working: true, name: '停电检修' }, '"2"']])
  })

  it('takes a decision back', async () => {
    const onClose = open('2026-03-03')
    server.answers('DELETE', `${days}/2026-03-03`, {})
    await hand.click(button('恢复为公布的安排'))
    await closed(onClose)
    expect(sent()).toEqual([['DELETE', `${days}/2026-03-03`, null, '"2"']])
  })

  it('refuses too long a reason, tells a refusal and keeps what was written', async () => {
    const onClose = open('2026-03-02')
    write('事由', '长'.repeat(200))
    await save()
    expect(await screen.findByText(/^最多 \d+ 字，请删去 \d+ 字$/)).toBeTruthy()
    expect(sent()).toEqual([])
    write('事由', '停电')
    server.refuses('PUT', `${days}/2026-03-02`, '已过去的日期不能再设定。')
    await save()
    expect(await screen.findByText(/已过去的日期不能再设定。/)).toBeTruthy()
    expect(field('事由').value).toBe('停电')
    expect(onClose).not.toHaveBeenCalled()
  })
})
