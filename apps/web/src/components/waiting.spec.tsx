import { act, render, screen } from '@testing-library/react'
import { FormDialog } from './form-dialog'
import { waits } from './use-waited'
import { Waiting } from './waiting'

const pass = (ms: number) => {
  act(() => {
    jest.advanceTimersByTime(ms)
  })
}

describe('waiting without an answer', () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  it('is said after a while, and then a page offers to be loaded again', () => {
    render(<Waiting />)
    pass(waits.longer - 1)
    expect(screen.queryByText(/仍在等待/)).toBeNull()
    pass(1)
    expect(screen.getByText(/仍在等待/)).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()
    pass(waits.tooLong - waits.longer)
    expect(screen.getByRole('button', { name: '重新载入' })).toBeTruthy()
  })

  it('is said above the buttons of a form, begins anew with each submission, and the form can be left', () => {
    const form = (pending: boolean) => (
      <FormDialog title="报送进展" okText="提交" pending={pending} error={null} onClose={() => {}}>
        <p>正文</p>
      </FormDialog>
    )
    const { rerender } = render(form(true))
    pass(waits.tooLong)
    expect(screen.getByText(/迟迟没有答复/)).toBeTruthy()
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /取\s?消/ }).disabled).toBe(false)
    rerender(form(false))
    expect(screen.queryByText(/没有答复/)).toBeNull()
    rerender(form(true))
    pass(waits.longer)
    expect(screen.getByText(/仍在等待/)).toBeTruthy()
  })
})
