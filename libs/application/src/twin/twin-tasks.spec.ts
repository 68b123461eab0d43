import type { OtherTask, TwinDecision, TwinDraft, WordedDraft } from '../ports/twins'
import { bigrams, likeness } from '../text/likeness'
import { alike, mostUndecided, twinSearch, type Twin } from './twin-tasks'

const draft = (id: string, title: string, task: string, units: string[]): WordedDraft => {
  const parties = units.map((name) => ({ kind: 'department', name, departmentId: name, groupId: null }))
  return { draft: { id, title, parties } as unknown as TwinDraft, task }
}
const other = (one: WordedDraft): OtherTask => ({ ...one, planTitle: 'p', planStatus: 'draft', assignmentId: null })

const own = draft('a', '培育高新技术企业', '加大高新技术企业培育力度，2025年净增高新技术企业20家。', [
  '市科技局',
  '市财政局',
])
const same = draft('b', '高新技术企业培育', '加大高新技术企业培育，力争年内高新技术企业净增30家以上。', ['市科技局'])
const elsewhere = draft('c', '培育高新技术企业', same.task, ['市税务局'])
const unlike = draft('d', '建设孵化载体', '支持龙头企业建设孵化器，新增省级孵化器2家。', ['市科技局'])
const decided = (state: TwinDecision['state'], id: string): TwinDecision => ({
  ...{ draftIds: [id, 'a'], state, decidedBy: 'x', decidedAt: 0 },
})

function found(others: readonly WordedDraft[], decisions: readonly TwinDecision[] = []): Twin[] {
  const search = twinSearch(decisions)
  search.draft(own)
  for (const one of others) search.other(other(one))
  return search.found()
}

describe('tasks that two plans hold', () => {
  it('read alike and name the same unit', () => {
    const twins = found([same, elsewhere, unlike])
    expect(twins.map(({ draft: { id }, task, sharedUnits, state }) => [id, task.draft.id, sharedUnits, state])).toEqual(
      [['a', 'b', ['市科技局'], 'open']],
    )
    expect(twins[0]?.likeness).toBeGreaterThanOrEqual(alike)
  })

  it('are shown as the office decided, also where they read differently by now', () => {
    const decisions = [decided('dismissed', 'b'), decided('linked', 'd')]
    const twins = found([same, unlike], decisions)
    expect(twins.map(({ task, state }) => [task.draft.id, state])).toEqual([
      ['b', 'dismissed'],
      ['d', 'linked'],
    ])
  })

  it('are the most alike ones where many are, and the next come forward as the office decides', () => {
    const many = Array.from({ length: 2 * mostUndecided }, (_, index) => ({
      ...same,
      draft: { ...same.draft, id: `b${index}`, title: `${own.draft.title}${'并作说明'.repeat(index)}` },
    }))
    const shown = found([...many].reverse()).map(({ task }) => task.draft.id)
    expect(shown).toEqual(['b0', 'b1', 'b2', 'b3', 'b4'])
    const further = found(many, [decided('dismissed', 'b0'), decided('linked', 'b1')])
    expect(further.map(({ task }) => task.draft.id)).toEqual([...shown, 'b5', 'b6'])
  })

  it('stand in the order of the drafts, and each draft has its own', () => {
    const search = twinSearch([])
    const [first, second] = [own, { ...unlike, draft: { ...unlike.draft, id: 'z' } }]
    for (const one of [first, second]) search.draft(one)
    for (const one of [unlike, same]) search.other(other(one))
    expect(search.found().map(({ draft: { id }, task }) => [id, task.draft.id])).toEqual([
      ['a', 'b'],
      ['z', 'd'],
    ])
  })
})

describe('likeness', () => {
  const like = (one: string, another: string) => likeness(bigrams(one), bigrams(another))

  it('is 1 for the same, 0 for what shares nothing, and the same both ways', () => {
    expect([like('建设平台', '建设平台'), like('建设平台', '引进人才'), like('', '')]).toEqual([1, 0, 0])
    expect(like('建设孵化平台', '建设平台')).toBe(like('建设平台', '建设孵化平台'))
    expect(like('建设平台', '建设')).toBeCloseTo(0.5)
  })

  it('counts what repeats as often as both repeat it', () => {
    expect(like('甲甲甲甲', '甲甲')).toBeCloseTo(0.5)
  })
})
