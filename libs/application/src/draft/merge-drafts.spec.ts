import type { Draft, DraftParty } from '../ports/plan-store'
import { mergedInto, mergedParties } from './merge-drafts'

const party = (role: DraftParty['role'], departmentId: string): DraftParty => ({
  ...{ role, kind: 'department', name: departmentId, span: null, implied: false, departmentId, groupId: null },
})
const draft = (parties: DraftParty[], more: Partial<Draft> = {}): Draft =>
  ({ title: 't', written: 'w', parties, dueOn: null, ongoing: false, ...more }) as unknown as Draft

const roles = (...drafts: Draft[]) => mergedParties(drafts).map(({ role, name }) => `${role} ${name}`)

describe('drafts that are merged', () => {
  it('keep the first lead; other leads answer for their part', () => {
    const one = draft([party('lead', 's'), party('cooperating', 'i')])
    const other = draft([party('lead', 'i'), party('responsible', 'e')])
    expect(roles(one, other)).toEqual(['lead s', 'responsible i', 'responsible e'])
  })

  it('take the other’s lead where the first has none', () => {
    expect(roles(draft([party('responsible', 's')]), draft([party('lead', 's')]))).toEqual(['lead s'])
  })

  it('are due by the latest date, and ongoing when one is', () => {
    const dated = (dueOn: string) => draft([], { dueOn, dueOrigin: 'text' })
    expect(mergedInto(dated('2026-06-30'), [dated('2026-12-31')], null)).toMatchObject({ dueOn: '2026-12-31' })
    const ongoing = draft([], { ongoing: true, dueOrigin: 'ongoing' })
    expect(mergedInto(dated('2026-06-30'), [ongoing, dated('2026-12-31')], null)).toMatchObject({
      ...{ ongoing: true, dueOn: null, dueOrigin: 'ongoing' },
    })
  })

  it('say what all of them say, once', () => {
    const merged = mergedInto(draft([]), [draft([]), draft([], { written: 'x' })], '新')
    expect(merged).toMatchObject({ title: '新', written: 'w\nx' })
  })
})
