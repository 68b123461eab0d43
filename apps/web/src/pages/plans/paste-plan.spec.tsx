import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useApiServer } from '../../testing/api-server'
import { show } from '../../testing/show'
import { PastePlan } from './paste-plan'

describe('pasting a plan', () => {
  useApiServer()

  const paste = async (text: string) => {
    await userEvent.click(await screen.findByLabelText('全文'))
    await userEvent.paste(text)
  }
  const name = () => screen.getByLabelText<HTMLInputElement>('名称').value

  it('takes its name from the first line', async () => {
    show(<PastePlan onClose={() => undefined} />)
    await paste('\n  2026年重点工作方案\n一、抓落实（牵头单位：市科技局）')
    expect(name()).toBe('2026年重点工作方案')
  })

  it('keeps the name that was written', async () => {
    show(<PastePlan onClose={() => undefined} />)
    await userEvent.type(await screen.findByLabelText('名称'), '要点')
    await paste('2026年重点工作方案\n一、抓落实（牵头单位：市科技局）')
    expect(name()).toBe('要点')
  })
})
