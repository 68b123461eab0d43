import type { Line } from '../source/lines'

const LABEL =
  /(发布机构|发文机关|发文单位|制发机关|发布单位|公开机构|制表单位|信息来源|来源(?![:：]\s?\S{1,30}[\s　]+20\d\d-\d))\s*[:：]?\s*/
const TAIL =
  '局|厅|委员会|管委会|委|人民政府|政府|办公厅|办公室|督查室|部|院|署|指挥部|领导小组|公司|集团|中心|办|学院|大学|总社|联合会|协会|专班|法院|检察院'
const ORGAN_NAME = new RegExp(`^[一-鿿()（）·“”]{2,40}?(?:${TAIL})$`)
const CHINESE_YEAR = '[二一][〇○零Ｏ一二三四五六七八九]{3}'
const DATE = `(?:(?:20\\d\\d|19\\d\\d)\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日|${CHINESE_YEAR}年.{1,2}月.{1,3}日)`
const DATE_LINE = new RegExp(`^${DATE}(?:印发)?$`)
const SIGNED_LINE = new RegExp(`^[（(]?([一-鿿（）()·\\s　]{4,60}?)[\\s　]+${DATE}(?:印发)?[）)]?$`)
const TWO_ORGANS = new RegExp(`^((?:中共)?[一-鿿]{2,16}(?:委|委员会)[ 　]+[一-鿿]{2,16}(?:人民政府|政府))(?=关于|印发)`)
const FROM_TITLE = new RegExp(
  `^((?!根据|按照|为|经|现将|关于|各)[一-鿿]{2,30}?(?:${TAIL}))(?=关于|\\s*(?:19|20)\\d\\d|印发|牵头|转发|[、，])`,
)

/** 某局办公室 prints for its bureau; a government's office issues in its own name. */
const bureauOf = (name: string): string => name.replace(/(?<=局|委|厅|部|院)办公室$/, '')

const organs = (words: string): string[] => words.split(/[\s　]+/).filter((word) => word !== '')
const isOrgans = (words: string): boolean =>
  organs(words).length > 0 && organs(words).every((word) => ORGAN_NAME.test(word))

function signature(lines: readonly Line[]): string | null {
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const text = lines[at]?.text ?? ''
    const joined = text.length > 90 ? undefined : SIGNED_LINE.exec(text)?.[1]?.trim()
    if (joined !== undefined && isOrgans(joined)) return bureauOf(joined)
    if (!DATE_LINE.test(text)) continue
    const above = lines[at - 1]?.text ?? ''
    if (above.length <= 60 && isOrgans(above)) return bureauOf(organs(above).join(' '))
    const spaced = above.replaceAll(/\s/g, '')
    if (ORGAN_NAME.test(spaced)) return bureauOf(spaced)
  }
  return null
}

/** The organ alone on the line above 关于印发…, or at the head of an annex. */
function fromHead(lines: readonly Line[]): string | null {
  const head = lines.slice(0, 12)
  const notice = head.findIndex(({ text }) => /^(关于|印发)/.test(text))
  const above = head[notice - 1]?.text ?? ''
  if (notice > 0 && above.length <= 60 && isOrgans(above)) return organs(above).join(' ')
  const first = head[0]?.text ?? ''
  return first.length <= 40 && isOrgans(first) ? organs(first).join(' ') : null
}

function fromTitles(lines: readonly Line[], title: string | null): string | null {
  const notice = lines
    .slice(0, 40)
    .find(({ text }) => text.length <= 120 && /关于.{0,80}(通知|意见|方案|函)/.test(text))
  const both = TWO_ORGANS.exec(notice?.text ?? '')?.[1] ?? TWO_ORGANS.exec(title ?? '')?.[1]
  if (both !== undefined) return both
  return FROM_TITLE.exec(notice?.text ?? '')?.[1] ?? FROM_TITLE.exec(title ?? '')?.[1] ?? null
}

function labelled(lines: readonly Line[]): string | null {
  for (const [index, { text }] of lines.entries()) {
    const match = text.length > 600 ? null : LABEL.exec(text)
    if (match === null) continue
    const [first] = text.slice(match.index + match[0].length).split(/[\s　]/)
    const name = first === undefined || first === '' ? (lines[index + 1]?.text ?? '') : first
    if (ORGAN_NAME.test(name)) return name
  }
  return null
}

/** Who issues the plan: the signature above the date, the covering notice's or the plan's title, or the page's data table. */
export function issuerOf(lines: readonly Line[], title: string | null): string | null {
  const filled = lines.filter(({ text }) => text !== '')
  return signature(filled) ?? fromTitles(filled, title) ?? fromHead(filled) ?? labelled(filled.slice(0, 60))
}
