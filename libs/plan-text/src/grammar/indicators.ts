/** Words before an indicator that say how firmly or when, not what. */
const LEADING =
  /^(其中|将|并且|以及|同时|累计|预计|计划|努力|力争|争取|确保|保证|推动|实现|完成|做到|全年|今年|年内|本年度?|(上|下)半年|(到|至|在|于)?20\d\d年(度|底|末)?(前|之前)?|年底前?|\d{1,2}月(\d{1,2}日|份)?(底|末)?(前|之前)?|确定|目标是|[,，、:：\s(（)）])+/
const BARE_VERB =
  /^(重点|精准|持续|加快|积极|大力)*(推进|支持|组织|建立|建设|建成|选择|新增|引进|培养|培育|打造|开展|实施|举办|完成|提出|申报|认定|遴选|扶持|推广|征集|转化|新建|改造|创建|备案)$/
/** 围绕甲、乙、丙等领域提出榜单: the fields are not what is counted. */
const AROUND = /^(围绕|聚焦|针对).{2,80}(领域|方面)/
const FIRMLY = /(力争|争取|确保|目标是|目标为)/g
const LONGEST = 60

/** The indicator named before a number, without modal words, dates and marks. */
export function indicatorBefore(words: string): string {
  const firm = [...words.matchAll(FIRMLY)].at(-1)
  const behind = firm === undefined ? words : words.slice(firm.index + firm[0].length)
  const after = firm !== undefined && behind.trim() === '' ? words.slice(0, firm.index) : behind
  return after
    .replace(AROUND, '')
    .replace(LEADING, '')
    .replace(/(各|[(（]|^[和及与])$/, '')
    .trim()
    .slice(-LONGEST)
}

/** Whether the words before a number are a mere verb, so that what is counted follows the number. */
export function countsWhatFollows(indicator: string): boolean {
  return indicator === '' || BARE_VERB.test(indicator)
}

/** What is counted after a number: 100家创新型龙头企业做大做强 → 创新型龙头企业做大做强. */
export function indicatorAfter(words: string): string {
  const stop = words.search(/[和及与]\s?\d|[。；;，,、：:\n\t|!！“”《》（）()]/)
  return (stop < 0 ? words : words.slice(0, stop)).slice(0, 40).trim()
}

const SAYS_SHARE = /^(占|其中|比重|占比|投入强度)/
const SAYS_CHANGE = /^(同比|年均)?(增长|增幅|增加|提高|提升|下降|降低|减少)?$/

/** Whether the words need the indicator before them to be understood: 占GDP的比重, 增长. */
export function leansOnPrevious(words: string): boolean {
  return SAYS_SHARE.test(words) || SAYS_CHANGE.test(words)
}

const DROPPED =
  /(组织|申报|争取|新增|净增|引进|选派|培育|培养|入库|实现|完成|建设|全市|全省|全县|全区|我市|市级|年度|总数|总额|数量|数$|总量|额$|[（(].{0,40}?[）)]|[“”"\s])/g

/** What two mentions of one target have in common. */
export function indicatorKey(indicator: string): string {
  return indicator.replaceAll(DROPPED, '').replaceAll(/数$/g, '')
}
