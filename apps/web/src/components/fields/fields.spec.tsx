import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { Form } from 'antd'
import { useState } from 'react'

import { show } from '../../testing/show'
import { atMost, between, filled, numberBetween, problemOf } from './checks'
import { ChoiceField } from './choice-field'
import { DateField } from './date-field'
import { NumberField } from './number-field'
import { TextField } from './text-field'

describe('what a value must be', () => {
  it.each([
    ['', '请填写事项'],
    ['  ', '请填写事项'],
    [null, '请填写事项'],
    ['一二三四', '最多 3 字，请删去 1 字'],
    ['一二三', null],
  ])('%j: %s', (value, problem) => {
    expect(problemOf([filled('事项'), atMost(3)], value)).toBe(problem)
  })

  it.each([
    ['1999-12-31', '日期不能早于 2000-01-01'],
    ['2000-01-01', null],
    ['2100-12-31', null],
    ['2101-01-01', '日期不能晚于 2100-12-31'],
    ['9999-06-01', '日期不能晚于 2100-12-31'],
    ['2026-02-30', '日期无效，请重新填写'],
    ['2026-2-3', '日期无效，请重新填写'],
    [null, null],
  ])('the date %j: %s', (value, problem) => {
    expect(between()(value)).toBe(problem)
  })

  it('may be held in a narrower range', () => {
    expect([between('2026-03-01')('2026-02-28'), between(undefined, '2026-03-01')('2026-03-02')]).toEqual([
      '日期不能早于 2026-03-01',
      '日期不能晚于 2026-03-01',
    ])
    expect([numberBetween(1, 60)(0), numberBetween(1, 60)(60)]).toEqual(['请填写 1 至 60 之间的数', null])
  })
})

const sent: object[] = []
afterEach(() => {
  sent.length = 0
})

const InForm = () => (
  <Form onFinish={(values: object) => sent.push(values)}>
    <TextField name="title" label="事项" max={5} />
    <DateField name="dueOn" label="到期" />
    <TextField name="note" label="备注" required={false} folded />
    <button type="submit">提交</button>
  </Form>
)

describe('fields in a form of the library', () => {
  const submit = () => userEvent.click(screen.getByRole('button', { name: '提交' }))

  it('say what is missing, and send nothing', async () => {
    show(<InForm />)
    await submit()
    expect((await screen.findByText('请填写事项')).textContent).toBe('请填写事项')
    expect(screen.getByText('请填写到期')).not.toBeNull()
    expect(sent).toEqual([])
  })

  it('keep all of a text that is pasted, count it, and refuse it while it is too long', async () => {
    show(<InForm />)
    const title = screen.getByLabelText<HTMLTextAreaElement>('事项')
    await userEvent.click(title)
    await userEvent.paste('一二三四五六七')
    expect(title.value).toBe('一二三四五六七')
    expect(document.activeElement).toBe(title)
    expect(screen.getByText('7 / 5')).not.toBeNull()
    expect(await screen.findByText('最多 5 字，请删去 2 字')).not.toBeNull()
    await userEvent.type(screen.getByLabelText('到期'), '2026-06-30')
    await submit()
    expect(sent).toEqual([])
    await userEvent.clear(title)
    await userEvent.type(title, '一二三四五')
    await submit()
    await waitFor(() => {
      expect(sent).toEqual([expect.objectContaining({ title: '一二三四五', dueOn: '2026-06-30' })])
    })
  })

  it('fold what may be left out, until it is wanted', async () => {
    const { container } = show(<InForm />)
    const fold = container.querySelector('details')
    expect(fold?.open).toBe(false)
    await userEvent.click(screen.getByText('备注（选填）'))
    expect(fold?.open).toBe(true)
  })
})

const held: { current: object } = { current: {} }
function ByHand() {
  const [title, setTitle] = useState('甲')
  const [dueOn, setDueOn] = useState<string | null>('2026-06-30')
  const [kind, setKind] = useState<'a' | 'b' | null>('a')
  const [days, setDays] = useState<number | null>(5)
  held.current = { title, dueOn, kind, days }
  return (
    <>
      <TextField label="事项" rows={1} max={5} value={title} onChange={setTitle} />
      <DateField label="到期" value={dueOn} onChange={setDueOn} />
      <ChoiceField
        bare
        label="种类"
        options={[
          { value: 'a', label: '甲类' },
          { value: 'b', label: '乙类' },
        ]}
        value={kind}
        onChange={setKind}
      />
      <NumberField label="天数" min={1} max={60} value={days} onChange={setDays} />
    </>
  )
}

describe('the same fields, kept by hand', () => {
  it('hold what is written, and say what is wrong with it', async () => {
    show(<ByHand />)
    await userEvent.clear(screen.getByLabelText('事项'))
    expect(await screen.findByText('请填写事项')).not.toBeNull()
    await userEvent.type(screen.getByLabelText('事项'), '乙')
    await userEvent.clear(screen.getByLabelText('到期'))
    await userEvent.clear(screen.getByLabelText('天数'))
    await userEvent.type(screen.getByLabelText('天数'), '90')
    expect(await screen.findByText('请填写 1 至 60 之间的数')).not.toBeNull()
    await userEvent.click(screen.getByRole('combobox', { name: '种类' }))
    await userEvent.click(await screen.findByTitle('乙类'))
    expect(held.current).toEqual({ title: '乙', dueOn: null, kind: 'b', days: 90 })
  })
})
