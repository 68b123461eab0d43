import { formatCode, numberText } from './number-text'

it.each([
  [46203, 'yyyy"年"m"月"d"日"', '2026年6月30日'],
  [46203, 'yyyy/mm/dd', '2026年6月30日'],
  [46203, '[$-804]yyyy"年"m"月"', '2026年6月'],
  [46203.375, 'yyyy-mm-dd hh:mm', '2026年6月30日 09:00'],
  [0.375, 'h:mm', '09:00'],
  [0.825, '0.0%', '82.5%'],
  [0.95, '0%', '95%'],
  [0.1 + 0.2, 'General', '0.3'],
  [1234.5, '#,##0.00', '1234.50'],
  [12, '0"个"', '12'],
])('%d as %s is %s', (value, code, shown) => {
  expect(numberText(value, code, false)).toBe(shown)
})

it('knows the formats that have a number only, and the calendar from 1904', () => {
  expect(numberText(46203, formatCode(14, new Map()), false)).toBe('2026年6月30日')
  expect(numberText(44741, formatCode(31, new Map()), true)).toBe('2026年6月30日')
  expect(formatCode(176, new Map([[176, '0.0']]))).toBe('0.0')
})
