import { fireEvent, screen } from '@testing-library/react'
import { useApiServer } from '../../testing/api-server'
import { show } from '../../testing/show'
import { PastePlan } from './paste-plan'

describe('pasting a plan', () => {
  useApiServer()

  const fill = async (field: string, value: string) => {
    fireEvent.change(await screen.findByLabelText(field), { target: { value } })
  }
  const name = () => screen.getByLabelText<HTMLInputElement>('名称').value

  it('takes its name from the first line', async () => {
    show(<PastePlan onClose={() => undefined} />)
    await fill('全文', '\n  2026年重点工作方案\n一、抓落实（牵头单位：市科技局）')
    expect(name()).toBe('2026年重点工作方案')
  })

  it('keeps the name that was written', async () => {
    show(<PastePlan onClose={() => undefined} />)
    await fill('名称', '要点')
    await fill('全文', '2026年重点工作方案\n一、抓落实（牵头单位：市科技局）')
    expect(name()).toBe('要点')
  })
})
