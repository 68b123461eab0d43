import { formatNumber } from './number-formats'

it.each([
  ['chineseCounting', 11, '十一'],
  ['chineseCountingThousand', 20, '二十'],
  ['japaneseCounting', 103, '一百零三'],
  ['chineseCounting', 1010, '一千零一十'],
  ['chineseLegalSimplified', 21, '贰拾壹'],
  ['ideographDigital', 2026, '二〇二六'],
  ['ideographTraditional', 11, '甲'],
  ['decimalEnclosedCircleChinese', 3, '③'],
  ['decimalEnclosedCircle', 21, '21'],
  ['decimalFullWidth', 12, '１２'],
  ['upperRoman', 14, 'XIV'],
  ['lowerLetter', 28, 'bb'],
  ['decimalZero', 7, '07'],
  ['a format of tomorrow', 5, '5'],
])('%s writes %d as %s', (format, value, shown) => {
  expect(formatNumber(value, format)).toBe(shown)
})
