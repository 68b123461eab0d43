const ORDER = '一二三四五六七八九十'
/** First characters of the runs in which Unicode holds numbers ready made. */
const RUNS: readonly (readonly [string, number])[] = [
  ['①', 20],
  ['㉑', 15],
  ['⑴', 20],
  ['⒈', 20],
  ['㈠', 10],
]

function readyMade(char: string): number {
  for (const [first, length] of RUNS) {
    const rank = (char.codePointAt(0) ?? 0) - (first.codePointAt(0) ?? 0) + 1
    if (rank >= 1 && rank <= length) return first === '㉑' ? rank + 20 : rank
  }
  return 0
}

function chinese(words: string): number {
  const hundred = words.indexOf('百')
  if (hundred >= 0) return Math.max(1, chinese(words.slice(0, hundred))) * 100 + chinese(words.slice(hundred + 1))
  const ten = words.indexOf('十')
  if (ten < 0) return ORDER.indexOf(words.charAt(0)) + 1
  const tens = ten === 0 ? 1 : ORDER.indexOf(words.charAt(ten - 1)) + 1
  return tens * 10 + (ten + 1 < words.length ? ORDER.indexOf(words.charAt(ten + 1)) + 1 : 0)
}

/** The place in its series a number stands for: `(十二)` → 12, `第三章` → 3, `④` → 4; 0 where it says none. */
export function rankOf(number: string): number {
  const made = readyMade(number.charAt(0))
  if (made > 0) return made
  const halved = number.replaceAll(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  if (/[.．]/.test(halved)) return Number(/(\d{1,3})$/.exec(halved)?.[1] ?? 0)
  const arabic = /\d{1,3}/.exec(halved)
  if (arabic !== null) return Number(arabic[0])
  const words = /[一二三四五六七八九十百]{1,5}/.exec(halved)
  return words === null ? 0 : chinese(words[0])
}
