import type { SystemView } from '@luoshi/contracts'
import { screen, within } from '@testing-library/dom'

import { show } from '../../testing/show'
import { PartCards } from './part-cards'

const systemWith = (state: 'up' | 'down'): Pick<SystemView, 'parts' | 'workers'> => ({
  parts: (['database', 'engine', 'worker', 'mail'] as const).map((part) => ({ part, state, detail: '' })),
  workers: 2,
})

describe('the parts of the system', () => {
  it('each go by a name, whether they are up or not', () => {
    for (const state of ['up', 'down'] as const) {
      const { unmount } = show(<PartCards system={systemWith(state)} />)
      const names = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)
      expect(names).toEqual(['数据库', '流程引擎', '流程执行程序', '邮件服务器'])
      unmount()
    }
  })

  it('say what stands still only while they are away', () => {
    show(<PartCards system={systemWith('down')} />)
    const [, , worker] = screen.getAllByRole('listitem')
    if (worker === undefined) throw new Error('there is no card of the worker')
    expect(within(worker).getByText('未见程序领取任务，到期工作暂缓，恢复后自动补办。')).not.toBeNull()
    expect(within(worker).queryByText(/^在线/)).toBeNull()
  })

  it('say nothing of it while they are up', () => {
    show(<PartCards system={systemWith('up')} />)
    expect(screen.queryByText(/未见程序/)).toBeNull()
    expect(screen.getByText('在线 2 个')).not.toBeNull()
  })
})
