import type { DraftEdit, DraftView } from '@luoshi/contracts'
import { differencesOf } from './draft-differences'

const edit: DraftEdit = { title: '建平台', parties: [], dueOn: '2026-12-31', ongoing: false, cadence: null }

it('shows only where two versions part ways', () => {
  const theirs = { ...edit, dueOn: '2026-06-30', version: 3 } as DraftView
  expect(differencesOf(edit, theirs)).toEqual([{ field: '办结时限', mine: '2026-12-31', theirs: '2026-06-30' }])
  expect(differencesOf(edit, edit as DraftView)).toEqual([])
})
