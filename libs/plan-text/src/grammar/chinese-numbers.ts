const DIGITS = '零一二三四五六七八九'
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** 三十 → 30, 一百二十 → 120, 两 → 2; null where the signs make no number below ten thousand. */
export function chineseNumber(words: string): number | null {
  let sum = 0
  let digit = 0
  for (const sign of words) {
    const place = PLACES[sign]
    const value = sign === '两' ? 2 : DIGITS.indexOf(sign)
    if (place !== undefined) {
      sum += (digit === 0 ? 1 : digit) * place
      digit = 0
    } else if (value >= 0) digit = value
    else return null
  }
  const total = sum + digit
  return total > 0 ? total : null
}
