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

const LEAD_IN = /^[\s*#·•●■◆▲、，,。；;：:）)”-]+/
/** A heading on a line of its own, or before a blank in a flattened page, belongs to the task below it. */
const HEADING = /^[^。；;\n ]{1,40}[\n ]/

/** Whether what was read begins with the anchor: a number's stop, marks of emphasis and a heading before it do not count. */
function beginsWith(read: Clause | null, anchor: string): boolean {
  const words = read?.task?.text.replace(LEAD_IN, '') ?? ''
  return [words, words.replace(HEADING, '').replace(LEAD_IN, '')].some((one) =>
    one.startsWith(anchor.replace(LEAD_IN, '')),
  )
}

function within({ gold, read }: Pair<GoldClause, Clause>) {
  return {
    where: ` in “${gold?.quote ?? read?.text ?? ''}”`,
    matched: gold !== null && read !== null,
    units: pairByKey(gold?.parties ?? [], read?.parties ?? [], unitKey, unitKey),
    kinds: pairByKey(gold?.parties ?? [], read?.parties ?? [], kindKey, kindKey),
    dues: gold === null ? [] : pairByKey(gold.deadlines, read?.deadlines ?? [], dueKey, dueKey),
  }
}

/** Tasks that begin where the gold says; a clause without an anchor is not asked, a missed clause has missed its task. */
function measureTasks(pairs: readonly Pair<GoldClause, Clause>[]): Measurement {
  const asked = pairs.flatMap(({ gold, read }) => (gold?.task === undefined ? [] : [{ anchor: gold.task, read }]))
  const missed = asked.filter(({ anchor, read }) => !beginsWith(read, anchor))
  return {
    tally: { hit: asked.length - missed.length, missed: missed.length, surplus: 0 },
    differences: missed.flatMap(({ anchor, read }) =>
      read === null ? [] : [`≠ task ${anchor} read as ${read.task?.text ?? '–'} for “${read.text}”`],
    ),
  }
}

/** Clauses by place; in them units by name and role, their kind, and due dates. Units of a missed clause are missed. */
export function measureClauses(
  text: string,
  gold: readonly (GoldClause & Spanned)[],
  read: readonly Clause[],
): Record<'clause' | 'unit' | 'kind' | 'task' | 'deadline', Measurement> {
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
    task: measureTasks(pairs),
    deadline: {
      tally: tallyOf(each.flatMap(({ dues }) => dues)),
      differences: told.flatMap(({ where, dues }) => differencesOf('deadline', dues, dueKey, dueKey).map(at(where))),
    },
  }
}
