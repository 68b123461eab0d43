import type { Finding, Severity, Span } from '../reading'

/** The sentence the office reads for each code; `{}` stands for the words concerned. */
const SENTENCES = {
  'clause.unclosed-bracket': ['warning', '责任条款缺右括号，请核对责任单位是否写全。'],
  'clause.unopened-bracket': ['warning', '责任条款缺左括号，请核对条款从何处起。'],
  'clause.missing-separator': ['warning', '“{}”之前缺分隔符号，已按两部分读取，请核对。'],
  'clause.unread': ['warning', '“{}”像责任条款，未能读出责任单位，请人工确认。'],
  'clause.near': ['info', '“{}”像责任条款，未能读出，请人工确认。'],
  'clause.other-part': ['info', '“{}”之后的内容不是责任单位，未读入，请核对。'],
  'clause.group-first': ['warning', '首列单位“{}”是集体名称，不能推定为牵头单位，请指定牵头单位。'],
  'clause.no-party': ['warning', '责任条款中没有读到单位，请人工补充。'],
  'unit.missing-separator': ['warning', '“{}”与前一单位之间缺顿号，已分为两个单位，请核对。'],
  'unit.open-list': ['warning', '“{}”未列明具体单位，请补全或确认。'],
  'unit.two-names': ['warning', '“{}”疑为同一单位的两种写法，请核对并统一。'],
  'unit.too-long': ['warning', '“{}”不像单位名称，请核对。'],
  'target.two-values': ['warning', '同一指标前后数值不一致：{}，请核对。'],
  'mechanism.two-due-days': ['warning', '报送时限前后不一：“{}”，请在推进机制中选定一个。'],
  'mechanism.two-cadences': ['warning', '报送周期不止一种：“{}”，请在推进机制中选定一个。'],
  'item.number-broken': ['warning', '编号“{}”不完整，请核对。'],
  'item.number-gap': ['warning', '编号不连续：“{}”之前有缺号或重号，请核对。'],
  'date.impossible': ['warning', '日期“{}”不存在或缺字，请核对。'],
  'date.unread': ['info', '完成时限“{}”未能读成日期，请人工填写。'],
  'date.open': ['info', '完成时限“{}”没有具体日期，请填写办结日期。'],
  'date.from-page': ['info', '正文没有成文日期，暂取网页所载日期“{}”，请核对。'],
  'date.missing': ['info', '文中没有成文日期，请补填。'],
  'table.duties': ['info', '任务表已读为{}条责任条款。'],
  'table.indicators': ['info', '指标表已读为{}项指标的分年目标，所列责任单位附在指标上，不单独成条。'],
  'table.row-incomplete': ['warning', '指标“{}”的数值个数与表头列数不符，请核对。'],
} as const satisfies Record<string, readonly [Severity, string]>

export type FindingCode = keyof typeof SENTENCES

const LONGEST_QUOTE = 60

const shorten = (words: string): string => (words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words)

/** A finding with its Chinese sentence; `words` fill the place left open in it. */
export function finding(code: FindingCode, span: Span | null, words = ''): Finding {
  const [severity, sentence] = SENTENCES[code]
  return { code, severity, message: sentence.replace('{}', () => shorten(words)), span }
}
