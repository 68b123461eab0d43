/** A written number with its unit: `15家`, `2-3人`, `0.61%`, `100万吨/年`. */
export interface Quantity {
  start: number
  /** After the unit. */
  end: number
  value: number
  upper: number | null
  unit: string | null
}

/** Longest first where one begins with another. */
const UNITS = [
  '个百分点',
  '个工作日',
  '工作日',
  '个月',
  '个小时',
  '百分点',
  '%',
  '％',
  '‰',
  '吨标准煤/万元',
  '万吨标准煤',
  '吨标准煤',
  '万亿元',
  '亿美元',
  '万美元',
  '千万元',
  '亿元',
  '万元',
  '亿',
  '元',
  '平方公里',
  '平方千米',
  '平方米',
  '万平方米',
  '立方米',
  '万立方米',
  '公里',
  '千米',
  '万亩',
  '亩',
  '公顷',
  '万吨',
  '吨',
  '万千瓦时',
  '万千瓦',
  '千瓦',
  '兆瓦',
  '微克/立方米',
  '毫克/升',
  '万人次',
  '人次',
  '万人',
  '件/万人',
  '人/万人',
  '人',
  '万户',
  '户',
  '万套',
  '套',
  '万家',
  '家',
  '个',
  '项',
  '件',
  '名',
  '场次',
  '场',
  '次',
  '所',
  '台',
  '座',
  '处',
  '条',
  '篇',
  '部',
  '期',
  '批',
  '类',
  '种',
  '支',
  '只',
  '例',
  '间',
  '张',
  '株',
  '位',
  '倍',
  '对',
  '天',
  '小时',
  '分钟',
  '张',
  '幅',
  '册',
  '辆',
  '架',
  '孔',
  '栋',
  '款',
  '门',
  '班',
  '站',
  '片',
  '宗',
  '起',
  '头',
  '羽',
  '万件',
]

const escape = (unit: string): string => unit.replaceAll(/[/%]/g, (char) => `\\${char}`)
const UNIT = [...new Set(UNITS)]
  .sort((a, b) => b.length - a.length)
  .map(escape)
  .join('|')
const QUANTITY = new RegExp(
  `(?<![\\d.])(\\d{1,12}(?:\\.\\d{1,6})?)(?:\\s?(?:${UNIT})?\\s?(?:-|—|－|–|~|～|至|到)\\s?(\\d{1,12}(?:\\.\\d{1,6})?))?\\s{0,2}[多余]?(${UNIT})(?!吨|\\/年)`,
  'g',
)

/** Every number with a unit in a stretch of text. */
export function quantitiesIn(text: string, from: number, to: number): Quantity[] {
  return [...text.slice(from, to).matchAll(QUANTITY)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
    value: Number(match[1]),
    upper: match[2] === undefined ? null : Number(match[2]),
    unit: match[3] === '％' ? '%' : (match[3] ?? null),
  }))
}
