import type { DeskView } from '@luoshi/contracts'
import { configure, fireEvent, screen, waitFor } from '@testing-library/react'

import { useApiServer } from '../../testing/api-server'
import { hand, show } from '../../testing/show'
import { PaperToSign } from './paper-to-sign'

/** Whether a role is out of sight is asked of every style sheet there is; none of it is what is looked at here. */
configure({ defaultHidden: true })

const at = '2026-03-02T01:00:00.000Z'
const paper: DeskView['papers'][number] = {
  serial: '第12-1号',
  ...{ id: 'w1', kind: 'supervision-order', colour: 'yellow', addressee: null, partyId: 'p1', partyName: '市经信局' },
  ...{ reason: '月报逾期', draftedAt: at, status: 'drafted', decidedAt: null, decidedBy: null, answer: null },
  ...{ text: '请抓紧办理。', planTitle: '工作要点', assignmentId: 'a1', number: '12', title: '培育专精特新企业' },
  clock: { drill: false, now: at, startedAt: at, origin: at, factor: 1, pace: 1 },
}
const signature = '/api/v1/assignments/a1/papers/w1/signature'
const dismissal = '/api/v1/assignments/a1/papers/w1/dismissal'

describe('a paper on the desk', () => {
  const server = useApiServer()
  const button = (name: string) => screen.getByText(name, { selector: 'button *' }).closest('button')
  const press = (name: string) => hand.click(screen.getByText(name, { selector: 'button *' }))
  const write = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
  const sends = (path: string, body: object) =>
    waitFor(() => {
      expect(server.written().map((asked) => [asked.path, asked.body])).toEqual([[path, body]])
    })

  it('is only read by who does not sign', () => {
    show(<PaperToSign paper={paper} />)
    expect(screen.getByText('待主任签发。')).toBeTruthy()
    expect(screen.queryByText('签发', { selector: 'button *' })).toBeNull()
  })

  it('is signed as it stands, once it has been asked again', async () => {
    server.answers('POST', signature, {})
    show(<PaperToSign paper={paper} />, { role: 'director' })
    await press('签发')
    await hand.click(await screen.findByText('确认签发'))
    await sends(signature, { text: '请抓紧办理。' })
  })

  it('keeps all of a pasted wording, and is not signed while that is too long', async () => {
    server.answers('POST', signature, {})
    show(<PaperToSign paper={paper} />, { role: 'director' })
    await press('修改文字')
    write('文书内容', '长'.repeat(5003))
    expect(await screen.findByText('最多 5000 字，请删去 3 字')).toBeTruthy()
    expect(screen.getByText('5003 / 5000')).toBeTruthy()
    expect(button('签发')?.disabled).toBe(true)
    write('文书内容', '长'.repeat(5000))
    await press('签发')
    await hand.click(await screen.findByText('确认签发'))
    await sends(signature, { text: '长'.repeat(5000) })
  })

  it('is dismissed for a reason that fits', async () => {
    server.answers('POST', dismissal, {})
    show(<PaperToSign paper={paper} />, { role: 'director' })
    await press('不予签发')
    await screen.findByLabelText('不予签发的理由')
    expect(button('确认不予签发')?.disabled).toBe(true)
    write('不予签发的理由', '长'.repeat(2001))
    expect(await screen.findByText('最多 2000 字，请删去 1 字')).toBeTruthy()
    expect(button('确认不予签发')?.disabled).toBe(true)
    write('不予签发的理由', '已经报送')
    await press('确认不予签发')
    await sends(dismissal, { reason: '已经报送' })
  })
})
