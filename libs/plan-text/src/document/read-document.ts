import type { Finding, PlanDocument, PlanKind } from '../reading'
import type { Source } from '../source/source'
import { signedDateOf } from './dates'
import { documentNumberOf } from './document-number'
import { issuerOf } from './issuer'
import { mostNamedYear } from './named-year'
import { titleOf } from './title'

const KINDS: readonly { words: RegExp; kind: PlanKind }[] = [
  { words: /要点/, kind: 'key-points' },
  { words: /(方案|计划)(?!.{0,12}(清单|分解表|分工表))/, kind: 'implementation-plan' },
]

function kindOf(title: string | null): PlanKind {
  return KINDS.find(({ words }) => words.test(title ?? ''))?.kind ?? 'other'
}

function yearOf(title: string | null, number: string | null, signedOn: string | null): number | null {
  const written = /(20\d\d)/.exec(title ?? '')?.[1] ?? signedOn?.slice(0, 4) ?? /(20\d\d)/.exec(number ?? '')?.[1]
  return written === undefined ? null : Number(written)
}

/** Title, number, issuer, date, year and kind; `bodyStart` is where the first item begins. */
export function readDocument(source: Source, bodyStart: number): { document: PlanDocument; findings: Finding[] } {
  const title = titleOf(source.lines, bodyStart)
  const documentNumber = documentNumberOf(source.lines, bodyStart)
  const { signedOn, findings } = signedDateOf(source.text, source.lines)
  const year = yearOf(title, documentNumber, signedOn) ?? mostNamedYear(source.text)
  const issuer = issuerOf(source.lines, title)
  return { document: { title, documentNumber, issuer, signedOn, year, kind: kindOf(title) }, findings }
}
