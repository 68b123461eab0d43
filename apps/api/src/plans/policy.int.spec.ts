import { policyView, type PlanView, type PolicyView } from '@luoshi/contracts'
import { useApi } from '../testing/api-under-test'
import { logins } from '../testing/town'

const plan = {
  fileName: '要点.txt',
  text: '某市2026年工作要点\n一、抓落实。（牵头单位：市科技局）\n二、保障措施\n（一）强化督导。实行一月一报。对进展缓慢的，由分管领导约谈责任单位负责人。\n',
}

const limit = { type: 'limit', limit: 'acknowledgeWithin', days: 2 }

describe('the policy of a plan', () => {
  const api = useApi()

  async function compiled() {
    const office = await api().as(logins.coordinator)
    const { body } = await office.post<PlanView>('/plans', plan)
    const url = `/plans/${body.id}/policy`
    const put = (version: number, changes: object[]) =>
      office.send<PolicyView>('PUT', url, { changes }, { 'if-match': `"${version.toString()}"` })
    return { office, url, put }
  }

  it('is read as rows with the plan’s words beside them', async () => {
    const { office, url } = await compiled()
    const { body } = await office.get<PolicyView>(url)
    expect(policyView.parse(body)).toEqual(body)
    expect(body).toMatchObject({ version: 1, editable: true, conflicts: [] })
    expect(body.rows[0]).toMatchObject({ label: '进展报送', mark: 'plan', quote: '一月一报' })
    const talk = body.rows.find(({ label }) => label.includes('约谈'))
    expect(talk).toMatchObject({ quote: '对进展缓慢的，由分管领导约谈责任单位负责人', on: true })
    expect(body.rows.find(({ key }) => key === 'limit:acknowledgeWithin')?.mark).toBe('default')
  })

  it('is changed by the office under a version, and a second change of the same one is refused', async () => {
    const { put } = await compiled()
    const changed = await put(1, [limit])
    expect(changed).toMatchObject({ status: 200, body: { version: 2 } })
    const row = changed.body.rows.find(({ key }) => key === 'limit:acknowledgeWithin')
    expect(row).toMatchObject({ mark: 'office', value: '2个工作日' })
    expect(await put(1, [limit])).toMatchObject({ status: 412, body: { code: 'policy.version-conflict' } })
  })

  it('takes steps of the office’s own and corrections, each marked as the office’s', async () => {
    const { office, url, put } = await compiled()
    const { body } = await office.get<PolicyView>(url)
    const talk = body.rows.find(({ element }) => element.type === 'rung' && element.action === 'draft-talk')?.element
    const added = {
      type: 'add-rung',
      subject: 'completion',
      offset: 12,
      action: 'urge',
      trigger: null,
      addressee: null,
    }
    const changed = await put(1, [{ ...talk, on: true, addressee: '主要负责人' }, added])
    expect(policyView.parse(changed.body)).toEqual(changed.body)
    expect(changed.body.rows.filter(({ mark }) => mark === 'office').map(({ value }) => value)).toEqual([
      '逾期12个工作日，自动催办',
      '逾期20个工作日，起草约谈通知（主要负责人），送主任签发',
    ])
    expect(await put(2, [{ ...added, action: 'fine' }])).toMatchObject({ status: 400 })
  })

  it('is not the departments’ to change, nor without a version', async () => {
    const { office, url } = await compiled()
    expect(await office.send('PUT', url, { changes: [limit] })).toMatchObject({ status: 428 })
    const clerk = await api().as(logins.scienceClerk)
    expect((await clerk.get(url)).status).toBe(403)
  })
})
