import { readPlan } from '@luoshi/plan-text'
import type { Draft } from '../ports/plan-store'
import { nameIndex } from '../registry/name-index'
import { proposeDrafts } from './propose-drafts'

const names = nameIndex(
  [
    { id: 's', name: '市科技局', shortName: '科技局', formerNames: [{ name: '江城市科学技术局', until: null }] },
    { id: 'i', name: '市经信局', shortName: null, formerNames: [{ name: '市经信委', until: null }] },
  ],
  [{ id: 'g', name: '各镇、街道', members: ['t'] }],
)

function drafts(text: string): Draft[] {
  let count = 0
  const newId = () => `draft ${(count += 1)}`
  return proposeDrafts({ planId: 'p', text, reading: readPlan(text), names, cadence: 'monthly', newId })
}

const plan = (...lines: string[]): string => ['某市2026年科技创新工作要点', ...lines, ''].join('\n')

describe('proposed assignments', () => {
  it('are one for each clause, pointing at the words they come from', () => {
    const text = plan(
      '1.建设孵化载体。新增孵化器2家。（牵头单位：市科技局；责任单位：市经信委、各镇、街道）',
      '2.培育企业。净增企业20家。（责任单位：市经信局、市科技局）',
    )
    const [one, two] = drafts(text)
    expect(text.slice(one?.clauseSpan?.start, one?.clauseSpan?.end)).toBe(one?.written)
    expect(one?.parties.map(({ role, departmentId, groupId }) => [role, departmentId ?? groupId])).toEqual([
      ['lead', 's'],
      ['responsible', 'i'],
      ['responsible', 'g'],
    ])
    expect(two?.parties).toMatchObject([
      { name: '市经信局', role: 'lead', implied: 'first-listed' },
      { name: '市科技局', role: 'responsible', implied: false },
    ])
    for (const party of one?.parties ?? []) expect(text.slice(party.span?.start, party.span?.end)).toBe(party.name)
  })

  it('leave a name open that the registry does not know', () => {
    const [one] = drafts(plan('1.建设孵化载体。（牵头单位：市科技和信息化局）'))
    expect(one?.parties).toMatchObject([{ name: '市科技和信息化局', departmentId: null, groupId: null }])
  })

  it('are due when the clause says, else at the end of the plan’s year, marked implied', () => {
    const [one, two] = drafts(
      plan('1.建设孵化载体，2026年6月底前完成。（责任单位：市科技局）', '2.培育企业。（责任单位：市科技局）'),
    )
    expect(one).toMatchObject({ dueOn: '2026-06-30', dueOrigin: 'text' })
    expect(two).toMatchObject({ dueOn: '2026-12-31', dueOrigin: 'implied', deadlineText: null })
  })

  it.each([
    ['每季度末月25日前', { cadence: 'quarterly', dueOn: '2026-12-31', deadlineText: '每季度末月25日前' }],
    ['“十五五”期间', { cadence: 'monthly', dueOn: '2030-12-31', deadlineText: '“十五五”期间' }],
    ['国庆节前', { dueOn: null, ongoing: false, deadlineText: '国庆节前', dueOrigin: 'text' }],
    ['印发后30日内', { dueOn: null, ongoing: false, deadlineText: '印发后30日内' }],
    ['按上级要求', { dueOn: null, ongoing: false, deadlineText: '按上级要求' }],
    ['6月底前完成招标，12月底前建成', { dueOn: '2026-12-31', deadlineText: '6月底前；12月底前' }],
  ])('keep what a deadline says: %s', (deadline, expected) => {
    expect(drafts(plan(`1.建设孵化载体。（牵头单位：市科技局；完成时限：${deadline}）`))).toMatchObject([expected])
  })

  it('are one for each lowest heading where the plan names nobody, led by the issuer if it is known', () => {
    const items = ['一、强化平台', '1.建设孵化载体。新增孵化器2家。', '2.布局研发机构。支持企业建设研发机构。']
    const text = ['江城市科学技术局2026年工作要点', ...items, ''].join('\n')
    const found = drafts(text)
    expect(found.map((draft) => draft.title)).toEqual(['建设孵化载体', '布局研发机构'])
    expect(found.every((draft) => draft.clauseSpan === null && draft.taskSpan !== null)).toBe(true)
    expect(found[0]?.parties).toMatchObject([{ role: 'lead', implied: 'issuer', departmentId: 's' }])
  })
})
