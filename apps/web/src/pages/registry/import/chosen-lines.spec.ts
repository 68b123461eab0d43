import { choosable, toggled, type PreviewRow } from './chosen-lines'

const row = (line: number, kind: PreviewRow['kind']): PreviewRow => ({
  line,
  kind,
  name: '',
  changes: [],
  problems: [],
})

describe('rows of an import', () => {
  it('can be taken when they are new or change something', () => {
    const rows = [row(2, 'conflict'), row(3, 'new'), row(4, 'same'), row(5, 'changed')]
    expect(choosable(rows)).toEqual([3, 5])
  })

  it('are chosen and left out one by one', () => {
    expect([...toggled(new Set([3, 5]), 3)]).toEqual([5])
    expect([...toggled(new Set([5]), 3)]).toEqual([5, 3])
  })
})
