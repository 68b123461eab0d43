import { fireEvent, screen } from '@testing-library/react'

import { hand, show } from '../../../testing/show'
import { ForecastChoices } from './forecast-choices'

describe('what a forecast is made of', () => {
  const changes: object[] = []
  const date = () => screen.getByLabelText<HTMLInputElement>('印发日期')
  beforeEach(() => {
    changes.length = 0
    show(
      <ForecastChoices
        choices={{ issuedOn: '2026-03-02', behaviour: 'usual' }}
        onChange={(change) => changes.push(change)}
      />,
    )
  })

  it('takes a date of the calendar, and says what is wrong with another', async () => {
    fireEvent.change(date(), { target: { value: '9998-01-01' } })
    expect(await screen.findByText('日期不能晚于 2100-12-31')).toBeTruthy()
    expect(changes).toEqual([])
    fireEvent.change(date(), { target: { value: '' } })
    expect(await screen.findByText('请填写印发日期')).toBeTruthy()
    fireEvent.change(date(), { target: { value: '2026-05-01' } })
    expect(changes).toEqual([{ issuedOn: '2026-05-01' }])
  })

  it('does not leave the page at Enter', async () => {
    const left = jest.fn((event: Event) => {
      event.preventDefault()
    })
    document.addEventListener('submit', left)
    await hand.type(date(), '{Enter}')
    document.removeEventListener('submit', left)
    expect(left).not.toHaveBeenCalled()
  })
})
