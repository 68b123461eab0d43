import { skipBlanksBack } from '../source/lines'
import { isProperUnit, unitLikeness } from './unit-names'
import { DEADLINE_WORDS, LABEL_WORDS, labelMeaning, SHORT_LABEL, type LabelMeaning } from './label-words'

/** A word that announces who follows: 牵头单位:, 责任单位:, 责任人:, 完成时限:. */
export interface Label {
  start: number
  /** After the colon. */
  end: number
  meaning: LabelMeaning
}

const COLONS = '：:︰∶﹕'
const MARKS = '*_＊'
/** The longest stretch before a colon that can be a label. */
const REACH = 48
const EDGE = /[（(【[〔［;；,，。、！!？?“”"'：:|｜>》）)】\]〕*_\s—–\-·●■◆▲★☆]/

const WORDS = new RegExp(`(?:${LABEL_WORDS})$`)
const SHORT = new RegExp(`(?:${SHORT_LABEL})$`)
const DEADLINE = new RegExp(`(?:${DEADLINE_WORDS})$`)
/** Levels and places before the role word belong to the label only where nothing is glued to them. */
const SCOPED =
  /^(?:第一|第二|主要|具体|直接|共同|其他|其它|相关|有关|业务|技术|总|[省市县区州镇]级?|局|国家|本级|[省市县区]直|属地)+/

interface Squeezed {
  words: string
  /** Place in the text of each character. */
  at: number[]
}

/** Whether a line breaks within a label: (责任 / 单位:. */
function within(text: string, newline: number): boolean {
  const before = text.slice(Math.max(0, newline - 8), newline).trimEnd()
  return /[（(【[〔［{；;，,]\s?[一-鿿]{1,4}$/.test(before)
}

/** The characters before a colon on its line, without blanks and marks of emphasis. */
function squeeze(text: string, floor: number, end: number): Squeezed {
  const at: number[] = []
  let words = ''
  for (let place = Math.max(floor, end - REACH); place < end; place += 1) {
    const char = text.charAt(place)
    if (char === '\n' && !within(text, place)) {
      at.length = 0
      words = ''
    } else if (char.trim() !== '' && !MARKS.includes(char)) {
      at.push(place)
      words += char
    }
  }
  return { words, at }
}

const isEdge = (text: string, floor: number, place: number): boolean =>
  place <= floor || EDGE.test(text.charAt(place - 1))

function unitLabel(text: string, floor: number, { words, at }: Squeezed): Omit<Label, 'end'> | null {
  const match = WORDS.exec(words)
  if (match === null) return null
  const scope = SCOPED.exec(match[0])?.[0].length ?? 0
  const whole = at[match.index] ?? floor
  const start = scope > 0 && !isEdge(text, floor, whole) ? (at[match.index + scope] ?? whole) : whole
  const meaning = labelMeaning(match[0])
  // 各责任单位: greets the units, it names none.
  return meaning === null || text.charAt(start - 1) === '各' ? null : { start, meaning }
}

function briefLabel(text: string, floor: number, { words, at }: Squeezed): Omit<Label, 'end'> | null {
  const deadline = DEADLINE.exec(words)
  const short = SHORT.exec(words)
  const start = at[(deadline ?? short)?.index ?? -1] ?? -1
  if (start < 0) return null
  if (deadline !== null) {
    return deadline[0].length > 2 || isEdge(text, floor, start) ? { start, meaning: { kind: 'deadline' } } : null
  }
  const meaning = labelMeaning(short?.[0] ?? '')
  return meaning === null || !isEdge(text, floor, start) ? null : { start, meaning }
}

function labelAt(text: string, floor: number, colon: number): Label | null {
  const before = squeeze(text, floor, colon)
  const found = unitLabel(text, floor, before) ?? briefLabel(text, floor, before)
  let end = colon + 1
  while (MARKS.includes(text.charAt(end)) && end < text.length) end += 1
  return found === null ? null : { ...found, end }
}

const OPEN = '[（(【\\[〔［]'
const SHUT = '[）)】\\]〕］]'
/** A label in brackets of its own, or one at a bracket's start with a blank or nothing where the colon belongs. */
const WITHOUT_COLON = new RegExp(
  `(${OPEN}\\s?(${LABEL_WORDS})\\s?${SHUT})(?=[ 　]{0,4}[一-鿿])|(?<=[（(【\\[〔［{｛;；]\\s?)(${LABEL_WORDS})(?:[ 　—–-]{1,4}(?=[一-鿿])|[;；，,、](?=[一-鿿])|(?=[省市县区州][一-鿿]))|(?<=[\\n 　]|^)(${LABEL_WORDS})[ 　]{1,4}(?=([一-鿿（）()]{2,20}))|(${LABEL_WORDS})[为是](?=([一-鿿（）()]{2,20}))`,
  'g',
)

/** A label alone on its line. */
const OWN_LINE = new RegExp(
  `(?<=^|\\n)[^\\S\\n]{0,8}(${LABEL_WORDS})[^\\S\\n]{0,8}\\n\\s{0,8}([^\\n、，,；; 　]{2,40})`,
  'g',
)

function labelsOnOwnLine(text: string, from: number, to: number): Label[] {
  const pattern = new RegExp(OWN_LINE)
  pattern.lastIndex = from
  const labels: Label[] = []
  for (let match = pattern.exec(text); match !== null && match.index < to; match = pattern.exec(text)) {
    const words = match[1] ?? ''
    const meaning = labelMeaning(words)
    if (meaning === null || unitLikeness(match[2] ?? '') !== 'certain' || WORDS.test(match[2] ?? '')) continue
    const start = match.index + match[0].indexOf(words)
    labels.push({ start, end: start + words.length, meaning })
  }
  return labels
}

/** 牵头单位为市教育局: only where the label means units. */
const isPlural = (meaning: LabelMeaning): boolean => meaning.kind === 'unit' && meaning.party === null

const isName = (words: string, meaning: LabelMeaning): boolean =>
  (meaning.kind === 'unit' && meaning.party === 'person' && words.length <= 4) || unitLikeness(words) === 'certain'

function labelsWithoutColon(text: string, from: number, to: number): Label[] {
  const pattern = new RegExp(WITHOUT_COLON)
  pattern.lastIndex = from
  const labels: Label[] = []
  for (let match = pattern.exec(text); match !== null && match.index < to; match = pattern.exec(text)) {
    const meaning = labelMeaning(match[2] ?? match[3] ?? match[4] ?? match[6] ?? '')
    if (meaning === null || (match[4] !== undefined && !isName(match[5] ?? '', meaning))) continue
    if (match[6] === undefined || (isPlural(meaning) && isProperUnit(match[7] ?? '')))
      labels.push({ start: match.index, end: match.index + match[0].length, meaning })
  }
  return labels
}

/** Both in order; where two overlap the one with a colon stays. */
function merged(withColon: readonly Label[], without: readonly Label[]): Label[] {
  const all = [...withColon.map((label) => ({ label, bare: 0 })), ...without.map((label) => ({ label, bare: 1 }))]
  all.sort((a, b) => a.label.start - b.label.start || a.bare - b.bare)
  const kept: Label[] = []
  for (const { label } of all) {
    const last = kept.at(-1)
    if (last === undefined || label.start >= last.end) kept.push(label)
    else if (label.end > last.end) kept[kept.length - 1] = label
  }
  return kept
}

/** Every label between two positions, in order: words with a colon, or set off by a bracket. */
export function labelsIn(text: string, from: number, to: number): Label[] {
  const labels: Label[] = []
  let floor = from
  for (let at = from; at < to; at += 1) {
    if (!COLONS.includes(text.charAt(at))) continue
    const label = labelAt(text, floor, at)
    if (label !== null) labels.push(label)
    floor = at + 1
  }
  return merged(labels, [...labelsWithoutColon(text, from, to), ...labelsOnOwnLine(text, from, to)])
}

/** Words before a colon that begin another part of the clause: 督办单位:, 联系电话:, 成果形式:. */
export function otherLabels(text: string, from: number, to: number): { start: number; end: number }[] {
  const words = text.slice(from, to)
  return [...words.matchAll(/(?<=^|[（(【[〔;；。，,\n])[ 　]{0,4}[一-鿿]{2,8}[ 　]{0,2}[:：]/g)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  }))
}

/** A column heading without a colon: 牵头单位, 责任单位, 完成时限. */
export function columnMeaning(cell: string): LabelMeaning | null {
  const words = cell.replaceAll(/\s/g, '')
  if (words.length > 14 || words.length < 2) return null
  const [label] = labelsIn(`${words}:`, 0, words.length + 1)
  return label?.start === 0 && label.end === words.length + 1 ? label.meaning : null
}

/** Whether a stretch from a line's start is nothing but blanks. */
export const startsLine = (text: string, at: number): boolean => {
  const back = skipBlanksBack(text, 0, at)
  return back === 0 || text.slice(back, at).includes('\n')
}
