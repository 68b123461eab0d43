import type { Department, FormerName } from '../ports/registry'
import { nameIndex } from './name-index'

const department = (id: string, name: string, more: Partial<Department> = {}): Department => ({
  ...{ id, name, shortName: null, formerNames: [], dissolved: null },
  ...more,
})
const former = (name: string, until: string | null): FormerName => ({ name, until })

const renamed = department('i', '市经信局', { formerNames: [former('市经信委', '2019-03-01')] })
const namesake = department('n', '市经信委')

const found = (name: string, departments: readonly Department[], on: string | null = null): string | undefined =>
  nameIndex(departments, [], on).department(name)?.id

describe('who is meant by a name', () => {
  it('is whoever bears it, by its full or its short form', () => {
    const science = department('s', '市科学技术局', { shortName: '市科技局' })
    expect([found('市科学技术局', [science]), found('市科技局', [science]), found('科技', [science])]).toEqual([
      's',
      's',
      undefined,
    ])
  })

  it('is whoever the office once said is meant, unless somebody bears that name', () => {
    const science = department('s', '市科学技术局', { aliases: ['科技主管部门', '市经信局'] })
    expect(found('科技主管部门', [science])).toBe('s')
    expect(found('市经信局', [science, renamed])).toBe('i')
    const group = { id: 'g', name: '各镇、街道', members: [], aliases: ['各镇街'] }
    expect(nameIndex([], [group]).group('各镇街')?.id).toBe('g')
  })

  it('is whoever bears it now rather than whoever bore it once', () => {
    expect(found('市经信委', [renamed])).toBe('i')
    expect(found('市经信委', [renamed, namesake])).toBe('n')
  })

  it('is whoever bore it when the document was signed', () => {
    expect(found('市经信委', [renamed, namesake], '2018-06-30')).toBe('i')
    expect(found('市经信委', [renamed, namesake], '2019-03-01')).toBe('n')
  })

  it('is the last to have borne it, where several did and none does', () => {
    const earlier = department('e', '市工业局', { formerNames: [former('市经信委', '2010-01-01')] })
    const unknown = department('u', '市信息局', { formerNames: [former('市经信委', null)] })
    const all = [unknown, earlier, renamed]
    expect(found('市经信委', all)).toBe('i')
    expect(found('市经信委', all, '2009-05-01')).toBe('e')
    expect(found('市经信委', [unknown, earlier])).toBe('e')
  })

  it('is the successor of one that was dissolved, and its successor’s', () => {
    const dissolved = (successorId: string | null) => ({ on: '2024-01-01', successorId })
    const village = department('v', '市扶贫办', { dissolved: dissolved('r') })
    const rural = department('r', '市乡村振兴局', { dissolved: dissolved('a') })
    const farming = department('a', '市农业农村局')
    expect(found('市扶贫办', [village, rural, farming])).toBe('a')
    expect(found('市扶贫办', [department('v', '市扶贫办', { dissolved: dissolved(null) })])).toBe('v')
  })

  it('ends where two departments name each other as successor', () => {
    const one = department('1', '甲局', { dissolved: { on: '2024-01-01', successorId: '2' } })
    const other = department('2', '乙局', { dissolved: { on: '2024-01-01', successorId: '1' } })
    expect(['1', '2']).toContain(found('甲局', [one, other]))
  })
})
