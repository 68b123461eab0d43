const DIGITS = '〇一二三四五六七八九'
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖'
const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'

/** Counts as one does in words, 十一, 一百零三; beyond 9999 digit by digit. */
function counted(value: number, digits: string, units: readonly string[], zero: string): string {
  const places = Array.from(String(value), Number)
  if (places.length > units.length) return places.map((digit) => digits[digit] ?? '').join('')
  let words = ''
  places.forEach((digit, index) => {
    if (digit > 0) words += (digits[digit] ?? '') + (units[places.length - 1 - index] ?? '')
    else if (places.slice(index + 1).some((later) => later > 0) && !words.endsWith(zero)) words += zero
  })
  return words
}

const inWords = (value: number): string => counted(value, DIGITS, ['', '十', '百', '千'], '零').replace(/^一十/, '十')
const inLegalWords = (value: number): string => counted(value, LEGAL_DIGITS, ['', '拾', '佰', '仟'], '零')
const digitByDigit = (value: number): string =>
  Array.from(String(value), (digit) => DIGITS[Number(digit)] ?? '').join('')

const NUMERALS: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
  ] as const),
  ...([
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
]

function roman(value: number): string {
  let left = value
  return NUMERALS.map(([worth, numeral]) => {
    const times = Math.floor(left / worth)
    left -= times * worth
    return numeral.repeat(times)
  }).join('')
}

/** Word repeats the letter beyond z: aa, bb. */
const letter = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1)

const cycle =
  (marks: string) =>
  (value: number): string =>
    marks[(value - 1) % marks.length] ?? ''

/** Marks that stand one after the other in Unicode; beyond the last, the plain number. */
const marksFrom =
  (first: string, count: number) =>
  (value: number): string =>
    value <= count ? String.fromCodePoint((first.codePointAt(0) ?? 0) + value - 1) : String(value)

const fullWidth = (value: number): string =>
  Array.from(String(value), (digit) => String.fromCodePoint(0xff10 + Number(digit))).join('')

type Format = (value: number) => string

/** How Word's number formats (`w:numFmt`) write a number; those not named are written as decimals. */
const FORMATS: Readonly<Record<string, Format>> = {
  chineseCounting: inWords,
  chineseCountingThousand: inWords,
  japaneseCounting: inWords,
  koreanCounting: inWords,
  taiwaneseCounting: inWords,
  taiwaneseCountingThousand: inWords,
  ideographDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  taiwaneseDigital: digitByDigit,
  chineseLegalSimplified: inLegalWords,
  ideographLegalTraditional: inLegalWords,
  ideographTraditional: cycle(STEMS),
  ideographZodiac: cycle(BRANCHES),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: marksFrom('①', 20),
  decimalEnclosedCircleChinese: marksFrom('①', 20),
  decimalEnclosedParen: marksFrom('⑴', 20),
  decimalEnclosedFullstop: marksFrom('⒈', 20),
  ideographEnclosedCircle: marksFrom('㊀', 10),
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperRoman: (value) => roman(value).toUpperCase(),
  lowerRoman: roman,
  upperLetter: (value) => letter(value).toUpperCase(),
  lowerLetter: letter,
  none: () => '',
}

/** A list number as Word shows it. */
export const formatNumber = (value: number, format: string): string =>
  value < 1 || value > 99_999 ? String(value) : (FORMATS[format] ?? String)(value)
