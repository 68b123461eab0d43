import { statedDeadlines } from '../grammar/deadlines'
import { unitLikeness } from '../grammar/unit-names'
import type { Column } from './column'

/** What the words of a cell look like, heading or no heading. */
export type CellNature = 'blank' | 'number' | 'deadline' | 'units' | 'name' | 'value' | 'text'

const BLANK = /^[-—–―－/／\\·.、\s　]*$|^无$/
const ROW_NUMBER = /^([（(]?\d{1,5}[）)]?[.、．]?|[一二三四五六七八九十]{1,3}、?|\d{1,2}(\.|-)\d{1,2})$/
const VALUE =
  /^[<>≥≤＞＜〔[【(（]{0,2}[-+]?\d[\d,，]{0,14}(\.\d+)?[〕\]】)）]?\s?[%％‰万亿元个家项人件]{0,3}(以上|以内|以下|左右)?$/
const SURNAME =
  /^(欧阳|司马|上官|诸葛|[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴郁胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公闫肖付代覃涂])[一-鿿]?[ 　]{0,4}[一-鿿]{1,2}$/
const LOOKED_AT = 400
const SHORTEST_SHARE = 0.6

/** A dash or 无 says that nothing belongs here. */
export const isBlankCell = (words: string): boolean => words.length <= 8 && BLANK.test(words)

export const isRowNumber = (words: string): boolean => words.length <= 6 && ROW_NUMBER.test(words)

const PAGE_NUMBER = /^[—–\-－─]\s{0,2}\d{1,4}\s{0,2}[—–\-－─]$|^第\s?\d{1,4}\s?页(\s?[/共，,]?\s?共?\s?\d{1,4}\s?页)?$/

/** What stands at the foot of a page that a table runs over. */
export const isPageNumber = (words: string): boolean => words.length <= 20 && PAGE_NUMBER.test(words)

/** Two to four characters that begin with a surname. */
export const isPersonName = (words: string): boolean => words.length <= 8 && SURNAME.test(words)

/** What is built or counted may end like a unit: 新建学校3所, 启动老年大学. */
const DONE_WORK =
  /\d\s?[所站处室队院]$|[一二两三四五六七八九十百]所$|^(新建|改建|扩建|建成|完成|推进|开展|打造|培育|新增|开工|启动|加快|加强|组建)[^办委组]{3,}$/

const alikeUnit = (piece: string): ReturnType<typeof unitLikeness> =>
  DONE_WORK.test(piece) ? 'no' : unitLikeness(piece)

function isUnits(words: string): boolean {
  const pieces = words
    .slice(0, LOOKED_AT)
    .split(/[、，,；;\n\t ]|牵头|配合|负责|会同|(?:单位|部门)[:：]/)
    .filter((piece) => piece.trim() !== '')
  const alike = pieces.filter((piece) => alikeUnit(piece.trim()) !== 'no').length
  const certain = pieces.some((piece) => alikeUnit(piece.trim()) === 'certain')
  return alike > 0 && alike / pieces.length >= SHORTEST_SHARE && (certain || alike === pieces.length)
}

const DATE_LIKE = /[年月日季底末前内全期常持随即每]|[\d０-９][.\-/][\d０-９]/

/** What is reached on a day, behind it: 9月投入使用, 5月底前动工. */
const REACHED =
  /(?:主体|全面|全部|正式|基本|建成|竣工)*(?:投入使用|交付使用|投用|动工|开工|完工|竣工|建成|完成|启动|验收|交付|开通|通车|封顶|结顶|投产|开放|达标|见效|到位|上线)(?:验收|建设|使用|任务)?[。;；]?$/

function isDeadline(words: string): boolean {
  if (words.length > 40 || !DATE_LIKE.test(words)) return false
  const read = statedDeadlines(words, 0, words.length, 2000)
  const covered = read.reduce((sum, { text }) => sum + text.length, 0)
  const said = words.replaceAll(/\s/g, '')
  const reached = REACHED.exec(said)?.index
  return covered * 5 >= (reached === undefined || reached === 0 ? said.length : reached) * 3 && covered > 0
}

/** The nature of a cell's words, the surest first. */
export function natureOf(words: string): CellNature {
  if (isBlankCell(words)) return 'blank'
  if (isRowNumber(words)) return 'number'
  if (isDeadline(words)) return 'deadline'
  if (words.length <= 24 && VALUE.test(words)) return 'value'
  if (isUnits(words)) return 'units'
  return isPersonName(words) ? 'name' : 'text'
}

const FITS: Record<Exclude<CellNature, 'blank'>, Partial<Record<Column['kind'], number>>> = {
  number: { number: 6, value: 2, task: -4, unit: -5, deadline: -3, category: 0, indicator: -4, measure: -4 },
  deadline: { number: -6, deadline: 5, task: -2, unit: -4, category: -3, indicator: -4, measure: -4, value: -1 },
  units: { number: -6, unit: 5, task: -1, deadline: -3, category: -1, indicator: -1, measure: -3, value: -3 },
  name: { number: -6, unit: 2, task: -1, deadline: -4, category: 1, indicator: 1, measure: 0, value: -3 },
  value: { number: -4, value: 5, task: -3, unit: -5, deadline: -3, category: -4, indicator: -4, measure: -2 },
  text: { number: -6, task: 3, unit: -2, deadline: -2, category: 2, indicator: 3, measure: 0, value: -1 },
}

/** How well words of a nature stand in a column; negative where they do not belong there. */
export function fitOf(nature: CellNature, words: string, column: Column): number {
  if (nature === 'blank') return 0
  if (column.kind === 'unit' && column.party === 'person') {
    if (nature === 'name') return 6
    if (nature === 'units' || (nature === 'text' && words.length <= 12)) return 1
  }
  if (column.kind === 'other') return words.length > 20 && nature === 'text' ? -0.5 : 0
  const fit = FITS[nature][column.kind] ?? 0
  return nature === 'text' && column.kind === 'unit' && words.length > 40 ? -5 : fit
}
