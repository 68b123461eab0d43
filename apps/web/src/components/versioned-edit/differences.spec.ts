import { differencesOf, type FieldInWords } from './differences'

interface Item {
  title: string
  dueOn: string | null
}

const fields: readonly FieldInWords<Item>[] = [
  ['事项', ({ title }) => title],
  ['办结时限', ({ dueOn }) => dueOn ?? '未定'],
]

it('shows only where two versions part ways', () => {
  const mine = { title: '建平台', dueOn: '2026-12-31' }
  expect(differencesOf(fields, mine, { ...mine, dueOn: null })).toEqual([
    { field: '办结时限', mine: '2026-12-31', theirs: '未定' },
  ])
  expect(differencesOf(fields, mine, { ...mine })).toEqual([])
})
