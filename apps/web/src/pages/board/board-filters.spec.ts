import { pages } from '../../paths'
import { changeFilters, readFilters } from './board-filters'

const read = (address: string) => readFilters(new URLSearchParams(address.split('?')[1] ?? ''))

describe('filters of the board', () => {
  it('come back from the address they made', () => {
    const filters = { light: 'red', stage: 'in-progress', q: '技改 & 扩规', sort: 'due' } as const
    expect(read(pages.board(filters))).toEqual(filters)
  })

  it('leave out what no filter can be', () => {
    expect(read('/board?light=purple&stage=done&sort=&open=perhaps&page=3')).toEqual({})
  })

  it('cut a search that is too long for the API', () => {
    expect(read(`/board?q=${'长'.repeat(200)}`).q).toHaveLength(100)
  })

  it('are taken away one by one', () => {
    expect(changeFilters({ light: 'red', q: '技改' }, { light: undefined })).toEqual({ q: '技改' })
    expect(changeFilters({ q: '技改' }, { q: '' })).toEqual({})
  })

  it('leave no empty question mark behind', () => {
    expect(pages.board({})).toBe('/board')
  })
})
