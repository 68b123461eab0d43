import { isClosing, isOpening } from '../source/brackets'
import { unitLabelBefore, type Label } from './label-before'
import type { LabelMeaning } from './label-words'
import { mayBePerson } from './named-persons'
import { isOffice, isProperUnit, unitLikeness } from './unit-names'

/** The last character of a label's noun and what may stand where its colon is missing. */
const CANDIDATE =
  /[位门体室股所构地区方业县市镇街道园组班工导志员人）)](?=([ 　\t]{1,4}|[—–-]{1,3}|[;；，,、]|[为是]|[】\]〕）)］}｝﹞〗」』][ 　]{0,4}\n?[ 　]{0,8}|[省市县区州]|[^\S\n]{0,8}\n\s{0,8})([一-鿿（）()]{2,30}))/g
const ROLE_NEAR =
  /(牵头|主办|组长|配合|协办|参加|参与|协助|协同|协作|会办|责任|负责|承办|主责|分管|联系|联络|包|挂|主管|支持|支撑|指导|承担|实施|落实|执行|建设|项目|业主|分工)/
const NEAR = 16
/** How far behind the stretch the words after its last label may reach. */
const AHEAD = 50

/** The next heading of a table, not a unit: 责任单位 under 牵头单位. */
const LABEL_AGAIN = /^(牵头|主办|责任|配合|协办|承办|参与|完成)/

/** Up to a closing mark that was opened before. */
const withinBracket = (words: string): string => (/^[^（(]*[）)]/.test(words) ? words.replace(/[）)].*$/, '') : words)

const isName = (words: string, meaning: LabelMeaning): boolean =>
  !LABEL_AGAIN.test(words) &&
  ((meaning.kind === 'unit' && meaning.party === 'person' && words.length <= 4) || unitLikeness(words) === 'certain')

const namesUnits = (meaning: LabelMeaning): boolean => meaning.kind === 'unit' && meaning.party === null

const startsPhrase = (text: string, start: number): boolean =>
  start === 0 || /[\n\t 　。；;：:]/.test(text.charAt(start - 1)) || isOpening(text.charAt(start - 1))

/** Where the place of a colon is taken by a blank, a dash, a bracket, 为 or nothing, the words around must bear it out. */
function fits(text: string, start: number, gap: string, next: string, meaning: LabelMeaning): boolean {
  const opened = isOpening(text.charAt(start - 1)) || /[（(【[〔；;]\s$/.test(text.slice(Math.max(0, start - 2), start))
  if (isClosing(gap.charAt(0)))
    return isOpening(text.charAt(start - 1)) && (!gap.includes('\n') || isName(next, meaning))
  if (gap === '为' || gap === '是') return namesUnits(meaning) ? isProperUnit(next) : mayBePerson(next)
  if (gap.includes('\n'))
    return /(^|\n)[^\S\n]{0,8}$/.test(text.slice(Math.max(0, start - 9), start)) && isName(next, meaning)
  if (/^[;；，,、]/.test(gap)) return isOpening(text.charAt(start - 1))
  if (/^[省市县区州]/.test(gap))
    return (
      opened ||
      '；;'.includes(text.charAt(start - 1) || ' ') ||
      (/[。，,\n]/.test(text.charAt(start - 1)) && isName(gap + next, meaning))
    )
  return opened || (startsPhrase(text, start) && (isName(next, meaning) || (gap.length > 1 && isOffice(next))))
}

/** A label in brackets of its own, on a line of its own, or with something else where the colon belongs. */
export function labelsWithoutColon(text: string, from: number, to: number): Label[] {
  const labels: Label[] = []
  for (const match of text.slice(from, to + AHEAD).matchAll(CANDIDATE)) {
    const [gap, next] = [match[1] ?? '', withinBracket(match[2] ?? '')]
    const end = from + match.index + 1
    if (end > to) break
    if (!ROLE_NEAR.test(text.slice(Math.max(from, end - NEAR), end))) continue
    const found = unitLabelBefore(text, labels.at(-1)?.end ?? from, end)
    if (found === null || !fits(text, found.start, gap, next, found.meaning)) continue
    const bracketed = isClosing(gap.charAt(0))
    const skip = (gap.includes('\n') && !bracketed) || /^[省市县区州]/.test(gap) ? 0 : gap.length
    labels.push({ start: found.start - (bracketed ? 1 : 0), end: end + skip, meaning: found.meaning })
  }
  return labels
}
