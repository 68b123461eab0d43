import type { PartyKind, PartyRole } from '../reading'

/** A word that announces who follows: 牵头单位:, 责任单位:, 责任人:, 完成时限:. */
export interface Label {
  start: number
  /** After the colon. */
  end: number
  meaning: LabelMeaning
}

export type LabelMeaning = { kind: 'unit'; role: PartyRole; party: PartyKind | null } | { kind: 'deadline' }

const BODY = '(?:单位|部门|主体|处室|科室|股室|机构|地区|方)'
const PERSON = '(?:领导|人员|人|同志)'

const ROLE_WORDS: readonly { words: string; role: PartyRole }[] = [
  { words: '牵头|主办|组长', role: 'lead' },
  { words: '(?:第一|主要|具体|直接)?责任|负责|承办|实施|落实|执行|主责|分管|联系|包保|挂帅|主管', role: 'responsible' },
  { words: '配合|协办|参加|参与|协助|协同|协作|会办|支持', role: 'cooperating' },
]

const unitWord = (words: string): string =>
  `(?:${words})(?:(?:和|及|、|\\/)?(?:${ROLE_WORDS[1]?.words ?? ''}))?(?:[（(][^（()）\\n]{1,8}[）)])?\\s{0,2}(?:${BODY}|${PERSON})(?:[（(][^（()）\\n]{1,8}[）)])?`

/** A colon, or within a bracket just a blank. */
const GAP = '(?:\\s{0,4}[:：]|(?<=[（(【\\[〔;；]\\s?[^\\n:：（()）]{2,8})[ 　]{1,4}(?=[一-鿿]))'
const patterns = ROLE_WORDS.map(({ words }) => unitWord(words))
const SHORT = '(?<=^|[（(【\\[〔;；,，。\\s])(?:牵头|责任|配合|主办|协办|承办|参与|参加)'
const DEADLINE = '(?:完成|办理|办结|落实)?(?:时限|时间|期限)(?:要求)?'

const ANY_LABEL = new RegExp(
  `(?:(${patterns.join(')|(')})|(${SHORT})|((?:完成|办理|办结|落实)(?:时限|时间|期限)|时限要求|时限))${GAP}`,
  'g',
)

const SHORT_ROLES = new Map<string, PartyRole>([
  ['牵头', 'lead'],
  ['主办', 'lead'],
  ['责任', 'responsible'],
  ['承办', 'responsible'],
])

function meaningOf(match: RegExpExecArray): LabelMeaning {
  const short = match[ROLE_WORDS.length + 1]
  if (match[ROLE_WORDS.length + 2] !== undefined) return { kind: 'deadline' }
  if (short !== undefined) return { kind: 'unit', role: SHORT_ROLES.get(short) ?? 'cooperating', party: null }
  const found = ROLE_WORDS.findIndex((_, index) => match[index + 1] !== undefined)
  const words = match[found + 1] ?? ''
  const party = new RegExp(`${PERSON}$`).test(words.trim()) ? 'person' : null
  return { kind: 'unit', role: ROLE_WORDS[found]?.role ?? 'responsible', party }
}

/** Every label with a colon between two positions, in order. */
export function labelsIn(text: string, from: number, to: number): Label[] {
  const labels: Label[] = []
  const pattern = new RegExp(ANY_LABEL)
  pattern.lastIndex = from
  for (let match = pattern.exec(text); match !== null && match.index < to; match = pattern.exec(text)) {
    labels.push({ start: match.index, end: match.index + match[0].length, meaning: meaningOf(match) })
  }
  return labels
}

/** A column heading without a colon: 牵头单位, 责任单位, 完成时限. */
export function columnMeaning(cell: string): LabelMeaning | null {
  const words = cell.replaceAll(/\s/g, '')
  if (words.length > 14) return null
  if (new RegExp(`^${DEADLINE}$`).test(words)) return { kind: 'deadline' }
  const [label] = labelsIn(`${words}:`, 0, words.length + 1)
  return label?.start === 0 && label.end === words.length + 1 ? label.meaning : null
}
