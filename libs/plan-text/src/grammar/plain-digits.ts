const WIDE = /[０-９]/g
const SPELLED_YEAR = /二[〇○◯零Ｏ０O][一二三四五六七八九][〇○◯零Ｏ０O一二三四五六七八九](?=\s?年)/g
const FIGURES = '〇一二三四五六七八九'

const narrow = (char: string): string => String(char.charCodeAt(0) - '０'.charCodeAt(0))

const figure = (char: string): string => String(Math.max(0, FIGURES.indexOf(char)))

/** The same words with ６月 as 6月 and 二〇二七年 as 2027年: each character stays in its place. */
export function plainDigits(words: string): string {
  const years = words.includes('二')
    ? words.replaceAll(SPELLED_YEAR, (year) => Array.from(year, figure).join(''))
    : words
  return years.replaceAll(WIDE, narrow)
}
