import { classifyUnit, unitLikeness } from './unit-names'

it.each([
  ['市科技局', 'department'],
  ['市创新型县(市)建设工作领导小组办公室', 'department'],
  ['市委组织部', 'department'],
  ['潜江高新区管委会', 'department'],
  ['市交通委(市道运局)', 'department'],
  ['各区、镇、街道', 'group'],
  ['相关区、镇、街道', 'group'],
  ['领导小组成员单位', 'group'],
  ['市直有关部门', 'group'],
  ['各县（市、区）人民政府', 'group'],
  ['李副市长', 'person'],
])('%s is a %s', (name, kind) => {
  expect(classifyUnit(name)).toBe(kind)
})

it('takes a word for a unit only where its form allows no other reading', () => {
  expect(unitLikeness('市科技局')).toBe('certain')
  expect(unitLikeness('技术创新中心')).toBe('likely')
  expect(unitLikeness('加快建设的办法')).toBe('no')
})
