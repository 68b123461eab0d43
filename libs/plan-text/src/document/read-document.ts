import type { Finding, PlanDocument, PlanKind } from '../reading'
import type { Source } from '../source/source'
import { plainDigits } from '../grammar/plain-digits'
import { signedDateOf } from './dates'
import { documentNumberOf } from './document-number'
import { issuerOf } from './issuer'
import { mostNamedYear, onlyNamedYear } from './named-year'
import { titleOf } from './title'

const KINDS: readonly { words: RegExp; kind: PlanKind }[] = [
  {
    words: /要点解读|(任务|项目|目标|责任|事项).{0,3}(分解|分工)方案|方案.{0,12}(分工|分解)([（(].{1,16}[）)])?$/,
    kind: 'other',
  },
  { words: /要点/, kind: 'key-points' },
  { words: /(方案|计划)(?!.{0,12}(清单|分解表|分工表))/, kind: 'implementation-plan' },
]

function kindOf(title: string | null): PlanKind {
  return KINDS.find(({ words }) => words.test(title ?? ''))?.kind ?? 'other'
}

/** Digits as 2026, whether written ２０２６ or 二〇二六. */
function yearOf(title: string | null, number: string | null, signedOn: string | null): number | null {
  const written =
    /(20\d\d)/.exec(plainDigits(title ?? ''))?.[1] ?? signedOn?.slice(0, 4) ?? /(20\d\d)/.exec(number ?? '')?.[1]
  return written === undefined ? null : Number(written)
}

export interface ReadDocument {
  document: PlanDocument
  /** The year meant where a date names none; guessed from the text where the document bears none. */
  meantYear: number | null
  findings: Finding[]
}

/** Title, number, issuer, date, year and kind; `bodyStart` is where the first item begins. */
export function readDocument(source: Source, bodyStart: number): ReadDocument {
  const title = titleOf(source.lines, bodyStart)
  const documentNumber = documentNumberOf(source.lines, bodyStart)
  const { signedOn, findings } = signedDateOf(source.text, source.lines)
  const year = yearOf(title, documentNumber, signedOn) ?? onlyNamedYear(source.text)
  const issuer = issuerOf(source.lines, title)
  const document = { title, documentNumber, issuer, signedOn, year, kind: kindOf(title) }
  return { document, meantYear: year ?? mostNamedYear(source.text), findings }
}
