import { screen, waitFor } from '@testing-library/dom'
import { Form, Input } from 'antd'
import { useState } from 'react'

import { ProblemError } from '../api/problem-error'
import { hand, show } from '../testing/show'
import { FormDialog } from './form-dialog'
import { Hint } from './hint'

const refusal = () => new ProblemError(422, 'late', '已过报送时限，请先申请延期。')

function Refusing({ notice = false }: { notice?: boolean }) {
  const [error, setError] = useState<Error | null>(null)
  return (
    <FormDialog
      title="报送进展"
      okText="提交"
      form="report"
      pending={false}
      error={error}
      notice={notice && <Hint role="status" title="情况有变" />}
      onClose={() => {}}
    >
      <Hint title="上次内容已带入" />
      <Form
        id="report"
        onFinish={() => {
          setError(refusal())
        }}
      >
        <Form.Item name="text" label="进展情况">
          <Input />
        </Form.Item>
      </Form>
    </FormDialog>
  )
}

const opened = () =>
  waitFor(() => {
    expect(document.activeElement).toBe(screen.getByLabelText('进展情况'))
  })
const press = () => hand.click(screen.getByRole('button', { name: '提交' }))
const before = (first: Element, second: Element): boolean =>
  (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

describe('a form before the page', () => {
  it('has the first field under the hand', async () => {
    show(<Refusing />)
    await opened()
  })

  it('tells a refusal outside its scrolled part, right above its buttons', async () => {
    show(<Refusing />)
    await press()
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('已过报送时限，请先申请延期。')
    expect(document.getElementById('report')?.parentElement?.contains(alert)).toBe(false)
    expect(before(alert, screen.getByRole('button', { name: '取消' }))).toBe(true)
  })

  it('takes the focus with each refusal, so that it is read out and Tab leads to the buttons', async () => {
    show(<Refusing />)
    await opened()
    for (let time = 0; time < 2; time++) {
      await press()
      const alert = await screen.findByRole('alert')
      expect(document.activeElement?.contains(alert)).toBe(true)
      expect(document.activeElement?.contains(document.getElementById('report'))).toBe(false)
    }
    await hand.tab()
    expect(document.activeElement?.textContent).toBe('取消')
  })

  it('alarms nobody by what it says from the start', () => {
    show(<Refusing notice />)
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.getByRole('status').textContent).toContain('情况有变')
    expect(screen.getByRole('note').textContent).toContain('上次内容已带入')
  })
})
