import type { Clause } from '@luoshi/plan-text'

import type { GoldClause } from './gold'
import type { Spanned } from './locate'
import { differencesOf, measured, type Measurement } from './measurement'
import { pairByKey, pairBySpan, type Pair } from './pair'
import { tallyOf } from './tally'

const LEAST_OVERLAP = 0.5

const unitKey = ({ role, name }: { role: string; name: string }): string => `${role} ${name}`
const kindKey = ({ kind, name }: { kind: string; name: string }): string => `${kind} ${name}`
const dueKey = ({ text, dueOn }: { text: string; dueOn: string | null }): string => `${text} ${dueOn ?? '–'}`

function within({ gold, read }: Pair<GoldClause, Clause>) {
  return {
    where: ` in “${gold?.quote ?? read?.text ?? ''}”`,
    matched: gold !== null && read !== null,
    units: pairByKey(gold?.parties ?? [], read?.parties ?? [], unitKey, unitKey),
    kinds: pairByKey(gold?.parties ?? [], read?.parties ?? [], kindKey, kindKey),
    dues: gold === null ? [] : pairByKey(gold.deadlines, read?.deadlines ?? [], dueKey, dueKey),
  }
}

/** Clauses by place; in them units by name and role, their kind, and due dates. Units of a missed clause are missed. */
export function measureClauses(
  text: string,
  gold: readonly (GoldClause & Spanned)[],
  read: readonly Clause[],
): Record<'clause' | 'unit' | 'kind' | 'deadline', Measurement> {
  const pairs = pairBySpan(text, gold, read, LEAST_OVERLAP).filter(({ gold: one }) => one?.optional !== true)
  const each = pairs.map(within)
  const told = each.filter(({ matched }) => matched)
  const at = (where: string) => (line: string) => line + where
  return {
    clause: measured(
      'clause',
      pairs,
      (one) => one.quote,
      (one) => `[${one.form}] ${one.text}`,
    ),
    unit: {
      tally: tallyOf(each.flatMap(({ units }) => units)),
      differences: told.flatMap(({ where, units }) => differencesOf('unit', units, unitKey, unitKey).map(at(where))),
    },
    kind: { tally: tallyOf(told.flatMap(({ kinds }) => kinds)), differences: [] },
    deadline: {
      tally: tallyOf(each.flatMap(({ dues }) => dues)),
      differences: told.flatMap(({ where, dues }) => differencesOf('deadline', dues, dueKey, dueKey).map(at(where))),
    },
  }
}
