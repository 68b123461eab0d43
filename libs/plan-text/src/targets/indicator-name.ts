const NUMBERED =
  /^([（(]?\d{1,3}[）)]?[.．、]?|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])\s*(?=[^\d\s])/
const TRAILING_UNIT =
  /[（(【[]\s?([^（）()【】[\]]{1,12})\s?[）)】\]]$|(吨标准煤\/万元|件\/万人|人\/万人|亿元|万元|万吨|%|％|人次)$/
const NOT_A_UNIT = /[，,、。]|(含|不|其中|累计|当年|以上)/

/** An indicator's words without its number, and the unit written behind them: 研发投入强度（%） → 研发投入强度, %. */
export function indicatorName(words: string): { indicator: string; unit: string | null } {
  const name = words
    .replaceAll(/\s*\n\s*/g, '')
    .replace(NUMBERED, '')
    .trim()
  const match = TRAILING_UNIT.exec(name)
  const unit = match?.[1] ?? match?.[2] ?? null
  if (match === null || unit === null || NOT_A_UNIT.test(unit)) return { indicator: name, unit: null }
  return { indicator: name.slice(0, match.index).trim(), unit: unit === '％' ? '%' : unit }
}
