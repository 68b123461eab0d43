import { DEADLINE_WORDS, LABEL_WORDS, labelMeaning, SHORT_LABEL, type LabelMeaning } from './label-words'

/** A word that announces who follows: 牵头单位:, 责任单位:, 责任人:, 完成时限:. */
export interface Label {
  start: number
  /** After the colon. */
  end: number
  meaning: LabelMeaning
}

const MARKS = '*_＊'
/** The longest stretch before a colon that can be a label. */
const REACH = 48
const EDGE = /[（(【[〔［{｛﹝〖「『;；,，。、！!？?“”"'：:|｜>》）)】\]〕*_\s—–\-·●■◆▲★☆]/

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

/** The characters before a place on its line, without blanks and marks of emphasis. */
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

type Found = Omit<Label, 'end'>

/** 加强监管（责任单位: what stands before a bracket that stays open is no part of the label. */
function lastOpening(words: string): number {
  const open = Math.max(words.lastIndexOf('（'), words.lastIndexOf('('))
  return open >= 0 && !/[）)]/.test(words.slice(open)) ? open + 1 : 0
}

function unitLabel(text: string, floor: number, { words, at }: Squeezed): Found | null {
  const match = WORDS.exec(words)
  if (match === null) return null
  const cut = lastOpening(match[0])
  const label = match[0].slice(cut)
  const scope = SCOPED.exec(label)?.[0].length ?? 0
  const whole = at[match.index + cut] ?? floor
  const start = scope > 0 && !isEdge(text, floor, whole) ? (at[match.index + cut + scope] ?? whole) : whole
  const meaning = labelMeaning(label)
  // 各责任单位: greets the units, it names none.
  return meaning === null || text.charAt(start - 1) === '各' ? null : { start, meaning }
}

function briefLabel(text: string, floor: number, { words, at }: Squeezed): Found | null {
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

/** The label whose words end at a place, such as a colon; brief ones too. */
export function labelBefore(text: string, floor: number, end: number): Found | null {
  const before = squeeze(text, floor, end)
  return unitLabel(text, floor, before) ?? briefLabel(text, floor, before)
}

/** The label of units or persons whose words end at a place where no colon follows. */
export function unitLabelBefore(text: string, floor: number, end: number): Found | null {
  return unitLabel(text, floor, squeeze(text, floor, end))
}

/** Past marks of emphasis behind a colon: **责任单位:**. */
export function afterMarks(text: string, from: number): number {
  let end = from
  while (end < text.length && MARKS.includes(text.charAt(end))) end += 1
  return end
}
