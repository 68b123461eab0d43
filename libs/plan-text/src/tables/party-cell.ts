import { readDuties } from '../clauses/read-duties'
import type { DraftParty } from '../clauses/clause-draft'
import { readRoles } from '../grammar/role-verbs'
import { isProperUnit, unitLikeness } from '../grammar/unit-names'
import type { Finding, PartyKind, PartyRole, Span } from '../reading'
import { skipBlanks, skipBlanksBack } from '../source/lines'
import type { Source } from '../source/source'
import { isBlankCell, isPersonName } from './cell-nature'

export interface PartyColumn {
  role: PartyRole
  party: PartyKind | null
}

export interface CellParties {
  parties: DraftParty[]
  findings: Finding[]
}

const BETWEEN_PERSONS = '、，,；;/／\n\t'
const BLANKS = /[ \u3000\u00a0]+/g

function partsOf(text: string, from: number, to: number, cuts: (at: number) => boolean): Span[] {
  const parts: Span[] = []
  let begin = from
  for (let at = from; at <= to; at += 1) {
    if (at < to && !cuts(at)) continue
    const start = skipBlanks(text, begin, at)
    const end = skipBlanksBack(text, start, at)
    if (end > start) parts.push([start, end])
    begin = at + 1
  }
  return parts
}

/** Names of two characters are padded to three and may stand side by side: 张 三李 四. */
const PADDED = /^([一-鿿][ \u3000][一-鿿]){2,4}$/
const partsOfPadded = ([from, to]: Span): Span[] =>
  Array.from({ length: (to - from) / 3 }, (_, at) => [from + at * 3, from + at * 3 + 3])

/** 张三 李四 are two persons, 张 三 is one, 市科技局 张三 is a unit and a person. */
function splitAtBlanks(text: string, part: Span): Span[] {
  const words = text.slice(...part)
  if (PADDED.test(words)) return partsOfPadded(part)
  const pieces = words.split(BLANKS)
  if (pieces.length < 2 || pieces.some((piece) => piece.length < 2)) return [part]
  if (!pieces.every((piece) => isPersonName(piece) || unitLikeness(piece) === 'certain')) return [part]
  return partsOf(text, ...part, (at) => ' \u3000\u00a0'.includes(text.charAt(at)))
}

function persons(source: Source, [from, to]: Span, role: PartyRole): CellParties {
  const parts = partsOf(source.text, from, to, (at) => BETWEEN_PERSONS.includes(source.text.charAt(at)))
  const parties = parts
    .flatMap((part) => splitAtBlanks(source.text, part))
    .filter((span) => !isBlankCell(source.text.slice(...span)))
    .map((span): DraftParty => {
      const name = source.text.slice(...span)
      return { role, name, span, kind: unitLikeness(name) === 'certain' ? null : 'person' }
    })
  return { parties, findings: [] }
}

const NUMBER_BEFORE = /^\d{1,3}(?:[-—–~]\d{1,3})?(?=[一-鿿])/

/** 35-36申通集团: the number of the column before it, glued to the name. */
function withoutNumber(party: DraftParty): DraftParty {
  const length = NUMBER_BEFORE.exec(party.name)?.[0].length ?? 0
  const name = party.name.slice(length)
  const glued = length > 0 && (isProperUnit(name) || unitLikeness(name) === 'certain')
  return glued ? { ...party, name, span: [party.span[0] + length, party.span[1]] } : party
}

/** The parties a cell under a heading of units or persons names. */
export function readPartyCell(source: Source, span: Span, column: PartyColumn): CellParties {
  const [from, to] = span
  const labelled = /[:：]/.test(source.text.slice(from, Math.min(to, from + 400)))
  if (column.party === 'person' && !labelled) return persons(source, span, column.role)
  const { parties, findings } = readDuties(source, from, to)
  const read = labelled
    ? parties
    : readRoles(source, from, to, column.role).units.map((unit): DraftParty => ({ ...unit, kind: column.party }))
  const settled = read
    .flatMap((one) =>
      splitAtBlanks(source.text, one.span).map((part) => ({ ...one, span: part, name: nameAt(source, part) })),
    )
    .filter(({ name }) => !isBlankCell(name))
    .map(withoutNumber)
    .map((one) => (one.kind === null && isPerson(one.name) ? { ...one, kind: 'person' as const } : one))
  return { parties: settled, findings }
}

const nameAt = ({ text }: Source, span: Span): string => text.slice(...span)

const isPerson = (name: string): boolean => isPersonName(name) && unitLikeness(name) === 'no'
