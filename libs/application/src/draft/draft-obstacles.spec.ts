import { refusalCodes } from '@luoshi/domain'
import type { Draft, DraftParty } from '../ports/plan-store'
import { draftObstacles, rostersOf } from './draft-obstacles'

const department = (id: string, name: string) => ({ id, name, shortName: null, formerNames: [] })
const rosters = rostersOf(
  [
    department('s', '市科技局'),
    department('i', '市经信局'),
    { ...department('d', '市扶贫办'), dissolved: { on: '2021-06-01', successorId: null } },
  ],
  [
    { id: 'g', name: '各镇、街道', members: ['i'] },
    { id: 'e', name: '成员单位', members: [] },
  ],
)

const party = (more: Partial<DraftParty>): DraftParty => ({
  role: 'responsible',
  kind: 'department',
  name: '市经信局',
  span: null,
  implied: false,
  departmentId: 'i',
  groupId: null,
  ...more,
})
const lead = party({ role: 'lead', name: '市科技局', departmentId: 's' })
const group = (name: string, groupId: string | null, more: Partial<DraftParty> = {}) =>
  party({ kind: 'group', name, departmentId: null, groupId, ...more })

const codes = (parties: DraftParty[], more: Partial<Draft> = {}): string[] => {
  const draft = { parties, dueOn: '2026-12-31', ongoing: false, ...more } as Draft
  return draftObstacles(draft, rosters).map((one) => one.code)
}

describe('a draft', () => {
  it('can be confirmed with one lead, known departments and a date', () => {
    expect(codes([lead, party({}), group('各镇、街道', 'g')])).toEqual([])
  })

  it.each<[string, string[], DraftParty[]]>([
    ['nobody leads', ['draft.no-lead'], [party({})]],
    ['two lead', ['draft.several-leads'], [lead, party({ role: 'lead' })]],
    ['a group leads', ['draft.group-lead'], [group('各镇、街道', 'g', { role: 'lead' })]],
    ['a department is not known', ['draft.unmatched-department'], [lead, party({ departmentId: null })]],
    ['a department is known no more', ['draft.unmatched-department'], [lead, party({ departmentId: 'x' })]],
    ['a department is dissolved', ['draft.department-dissolved'], [lead, party({ departmentId: 'd' })]],
    ['a group is not known', ['draft.unmatched-department'], [lead, group('各县', null)]],
    ['a roster is empty', ['draft.group-empty'], [lead, group('成员单位', 'e')]],
    ['a department stands twice', ['draft.department-twice'], [lead, party({ departmentId: 's' })]],
    ['a person is named', ['draft.person-party'], [lead, party({ kind: 'person', name: '张三', departmentId: null })]],
  ])('cannot when %s', (_why, expected, parties) => {
    expect(codes(parties)).toEqual(expected)
  })

  it('needs a date unless the work is ongoing', () => {
    expect(codes([lead], { dueOn: null })).toEqual(['draft.no-due-date'])
    expect(codes([lead], { dueOn: null, ongoing: true })).toEqual([])
  })

  it('is refused in words that exist', () => {
    const all = [
      [],
      [lead, lead],
      [group('县', null, { role: 'lead' })],
      [party({ kind: 'person' })],
      [group('e', 'e')],
    ]
    for (const code of all.flatMap((parties) => codes(parties, { dueOn: null }))) expect(refusalCodes).toContain(code)
  })
})
