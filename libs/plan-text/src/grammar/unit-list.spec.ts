import { sourceOf } from '../source/source'
import { readUnitList } from './unit-list'

function names(words: string): string[] {
  return readUnitList(sourceOf(words), 0, words.length).units.map(({ name }) => name)
}

describe('a list of units', () => {
  it.each([
    ['市发改委、市科技局,市财政局；市税务局', ['市发改委', '市科技局', '市财政局', '市税务局']],
    ['省科技厅、工业和信息化厅', ['省科技厅', '工业和信息化厅']],
    ['市发展和改革委员会和市文化和旅游局', ['市发展和改革委员会', '市文化和旅游局']],
    ['市政务服务和大数据局及市委宣传部', ['市政务服务和大数据局', '市委宣传部']],
    ['市交通委(市道运局)、市公安局', ['市交通委(市道运局)', '市公安局']],
    ['市农业农村局市经信局', ['市农业农村局', '市经信局']],
    ['潜江高新区管委会各区、镇、街道', ['潜江高新区管委会', '各区、镇、街道']],
    ['市财政局,各区、镇、街道', ['市财政局', '各区、镇、街道']],
    ['各区、市直有关部门', ['各区', '市直有关部门']],
    ['各县（市、区）人民政府', ['各县（市、区）人民政府']],
    ['市商务局、市招商服务中心', ['市商务局', '市招商服务中心']],
    ['市市场监督管理局', ['市市场监督管理局']],
  ])('%s', (words, expected) => {
    expect(names(words)).toEqual(expected)
  })

  it('notes where it is left open instead of reading 等部门 as a name', () => {
    const words = '市农业农村局、市粮食和储备局等部门和各省级人民政府'
    const list = readUnitList(sourceOf(words), 0, words.length)
    expect(list.units.map(({ name }) => name)).toEqual(['市农业农村局', '市粮食和储备局', '各省级人民政府'])
    expect(list.open.map((span) => words.slice(...span))).toEqual(['等部门'])
  })
})
