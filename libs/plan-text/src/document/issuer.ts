import type { Line } from '../source/lines'

const LABEL = /(发布机构|发文机关|发文单位|制发机关|发布单位|公开机构|信息来源)\s*[:：]?\s*/
const ORGAN_NAME = /^[一-鿿()（）·]{2,30}?(局|厅|委员会|委|政府|办公室|部|院|署|管委会|指挥部|领导小组|公司|中心|办)$/
const DATE_LINE = /^(20\d\d|[二一][〇○零Ｏ一二三四五六七八九]{3})\s?年\s?.{1,3}月\s?.{1,4}日$/
const FROM_TITLE =
  /^([一-鿿]{2,20}?(?:人民政府办公厅|人民政府办公室|人民政府|政府|局|厅|委员会|办公室|委))(?=关于|20\d\d|印发|[、，])/

function signature(lines: readonly Line[]): string | null {
  for (let at = lines.length - 1; at > 0; at -= 1) {
    if (!DATE_LINE.test(lines[at]?.text ?? '')) continue
    const above = lines[at - 1]?.text.replaceAll(/\s/g, '') ?? ''
    if (ORGAN_NAME.test(above)) return above
  }
  return null
}

function fromTitles(lines: readonly Line[], title: string | null): string | null {
  const notice = lines.slice(0, 40).find(({ text }) => text.length <= 120 && /关于.{0,80}(通知|意见|方案)/.test(text))
  return FROM_TITLE.exec(notice?.text ?? '')?.[1] ?? FROM_TITLE.exec(title ?? '')?.[1] ?? null
}

function labelled(lines: readonly Line[]): string | null {
  for (const [index, { text }] of lines.entries()) {
    const match = text.length > 600 ? null : LABEL.exec(text)
    if (match === null) continue
    const [first] = text.slice(match.index + match[0].length).split(/\s/)
    const name = first === undefined || first === '' ? (lines[index + 1]?.text ?? '') : first
    if (ORGAN_NAME.test(name)) return name
  }
  return null
}

/** Who issues the plan: the signature above the date, the covering notice's or the plan's title, or the page's data table. */
export function issuerOf(lines: readonly Line[], title: string | null): string | null {
  const filled = lines.filter(({ text }) => text !== '')
  return signature(filled) ?? fromTitles(filled, title) ?? labelled(filled.slice(0, 60))
}
