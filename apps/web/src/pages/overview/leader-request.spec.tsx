import type { OverviewView } from '@luoshi/contracts'
import { actionLabels } from '@luoshi/domain'
import { configure, fireEvent, screen, waitFor } from '@testing-library/react'

import { useApiServer } from '../../testing/api-server'
import { hand, show } from '../../testing/show'
import { LeaderRequest } from './leader-request'

/** Whether a role is out of sight is asked of every style sheet there is; none of it is what is looked at here. */
configure({ defaultHidden: true })

const at = '2026-03-02T01:00:00.000Z'
const request: OverviewView['requests'][number] = {
  serial: '第12-3号',
  ...{ id: 'w3', kind: 'leader-request', colour: null, addressee: null, partyId: 'p1', partyName: '市经信局' },
  ...{ reason: '两次逾期', draftedAt: at, status: 'signed', decidedAt: at, decidedBy: '王主任', answer: null },
  ...{ text: '请批示。', planTitle: '工作要点', assignmentId: 'a1', number: '12', title: '培育专精特新企业' },
  clock: { drill: false, now: at, startedAt: at, origin: at, factor: 1, pace: 1 },
}
const path = '/api/v1/assignments/a1/papers/w3/instruction'

describe('what the office asks of the leader', () => {
  const server = useApiServer()
  const send = () => hand.click(screen.getByText(actionLabels.instruct, { selector: 'button *' }))
  const write = (value: string) => fireEvent.change(screen.getByLabelText('批示内容'), { target: { value } })

  it('is answered by nobody else', () => {
    show(<LeaderRequest request={request} />, { role: 'director' })
    expect(screen.queryByLabelText('批示内容')).toBeNull()
  })

  it('is answered with words, all of which are kept until they fit', async () => {
    server.answers('POST', path, {})
    show(<LeaderRequest request={request} />, { role: 'leader' })
    await send()
    expect(await screen.findByText('请填写批示内容')).toBeTruthy()
    write('长'.repeat(5003))
    expect(await screen.findByText('最多 5000 字，请删去 3 字')).toBeTruthy()
    await send()
    expect(screen.getByLabelText<HTMLTextAreaElement>('批示内容').value).toHaveLength(5003)
    expect(server.written()).toEqual([])
    write('请分管局长牵头，月底前办结。')
    await send()
    await waitFor(() => {
      expect(server.written().map((asked) => [asked.path, asked.body])).toEqual([
        [path, { text: '请分管局长牵头，月底前办结。' }],
      ])
    })
  })

  it('stays with its words where they are refused', async () => {
    server.refuses('POST', path, '此件已有批示，请刷新后查看。')
    show(<LeaderRequest request={request} />, { role: 'leader' })
    write('照办。')
    await send()
    expect(await screen.findByText(/此件已有批示，请刷新后查看。/)).toBeTruthy()
    expect(screen.getByLabelText<HTMLTextAreaElement>('批示内容').value).toBe('照办。')
  })
})
