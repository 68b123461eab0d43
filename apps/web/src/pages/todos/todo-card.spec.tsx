import { render, screen } from '@testing-library/react'
import type { TodoView } from '@luoshi/contracts'
import { MemoryRouter } from 'react-router'
import { TodoCard } from './todo-card'

const todo: TodoView = {
  ...{ id: 't', kind: 'progress-check', bucket: 'open', assignmentId: null, planId: 'p', planTitle: '工作要点' },
  ...{ number: null, title: '半年小结', departmentName: null, light: null, dueAt: null, clock: null, reference: null },
}

const show = (reference: string) =>
  render(
    <MemoryRouter>
      <ul>
        <TodoCard todo={{ ...todo, reference }} />
      </ul>
    </MemoryRouter>,
  )

describe('a card of what waits', () => {
  it('names the period of a report in words', () => {
    show('2024-02')
    expect(screen.getByText('2024年2月')).toBeTruthy()
  })

  it('shows no identifier, also one that begins like a year', () => {
    show('8765c23f-6be2-5176-a300-f5f4c4215948')
    expect(document.body.textContent).not.toContain('8765c23f')
  })
})
