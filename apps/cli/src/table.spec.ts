import { cut, table, widthOf } from './table'

it('counts two columns for each Chinese character', () => {
  expect(widthOf('市科技局（1）')).toBe(13)
})

it('aligns columns under double-width headings', () => {
  expect(
    table([
      ['编号', '单位'],
      ['1', '市科技局'],
    ]),
  ).toBe('编号  单位\n1     市科技局\n')
})

it('cuts to a width and says so', () => {
  expect(cut('加快推进\n创新', 7)).toBe('加快推…')
  expect(cut('创新', 4)).toBe('创新')
})
