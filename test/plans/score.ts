import type { Clause, PlanReading, Target } from '@luoshi/plan-text'

import type { Gold, GoldClause, GoldTarget } from './scoring/gold'
import { locate } from './scoring/locate'
import { pairByKey, pairBySpan, type Pair } from './scoring/pair'
import { none, sum, tallyOf, type Tally } from './scoring/tally'

/** What is measured. `unit` is a name with its role inside a matched clause, `named` a mechanism of the right kind. */
export const MEASURES = ['clause', 'unit', 'kind', 'deadline', 'target', 'mechanism', 'named', 'finding'] as const
export type Measured = (typeof MEASURES)[number]

/** How well one document, or all together, was read; `differences` are for people. */
export interface Score {
  tallies: Record<Measured, Tally>
  differences: string[]
}

const CLAUSE_OVERLAP = 0.5
const TARGET_OVERLAP = 0.3
const MECHANISM_OVERLAP = 0.3

/** 下降2.5% may be written as 2.5 or as −2.5. */
const sameSize = (one: GoldTarget, other: Target): boolean =>
  other.value === null || one.value === null ? one.value === other.value : Math.abs(one.value) === Math.abs(other.value)

type Show<T> = (one: T) => string

function differencesOf<G, R>(what: string, pairs: readonly Pair<G, R>[], gold: Show<G>, read: Show<R>): string[] {
  return pairs.flatMap((pair) => {
    if (pair.read === null) return pair.gold === null ? [] : [`− ${what} ${gold(pair.gold)}`]
    return pair.gold === null ? [`+ ${what} ${read(pair.read)}`] : []
  })
}

interface Named {
  role: string
  name: string
}

interface Due {
  text: string
  dueOn: string | null
}

const unitKey = ({ role, name }: Named): string => `${role} ${name}`
const kindKey = ({ kind, name }: { kind: string; name: string }): string => `${kind} ${name}`
const dueKey = ({ text, dueOn }: Due): string => `${text} ${dueOn ?? '–'}`
const both = <T>(key: Show<T>) => ({ gold: key, read: key })

function withinClauses(pairs: readonly Pair<GoldClause, Clause>[]) {
  const each = pairs.map(({ gold, read }) => ({
    where: gold?.quote ?? read?.text ?? '',
    units: pairByKey(gold?.parties ?? [], read?.parties ?? [], both<Named>(unitKey)),
    kinds: pairByKey(gold?.parties ?? [], read?.parties ?? [], both(kindKey)),
    dues: gold === null ? [] : pairByKey(gold.deadlines, read?.deadlines ?? [], both<Due>(dueKey)),
    matched: gold !== null && read !== null,
  }))
  return {
    unit: tallyOf(each.flatMap(({ units }) => units)),
    kind: tallyOf(each.filter(({ matched }) => matched).flatMap(({ kinds }) => kinds)),
    deadline: tallyOf(each.flatMap(({ dues }) => dues)),
    differences: each
      .filter(({ matched }) => matched)
      .flatMap(({ where, units, dues }) => {
        const at = ` in “${where}”`
        return [
          ...differencesOf('unit', units, unitKey, unitKey),
          ...differencesOf('deadline', dues, dueKey, dueKey),
        ].map((line) => line + at)
      }),
  }
}

/** Measures one reading against the gold of its text. */
export function score(text: string, gold: Gold, reading: PlanReading): Score {
  const spanned = <T extends { quote: string; nth?: number }>(all: readonly T[]) =>
    all.map((one) => ({ ...one, span: locate(text, one) }))
  const clauses = pairBySpan(text, spanned(gold.clauses), reading.clauses, CLAUSE_OVERLAP).filter(
    ({ gold: one }) => one?.optional !== true,
  )
  const within = withinClauses(clauses)
  const targets = pairBySpan(text, spanned(gold.targets), reading.targets, TARGET_OVERLAP, sameSize)
  const mechanism = pairBySpan(text, spanned(gold.mechanism), reading.mechanism, MECHANISM_OVERLAP)
  const named = mechanism.filter(({ gold: one, read }) => one?.kind === read?.kind)
  const codes = new Set(reading.findings.map(({ code }) => code))
  const findings = (gold.findings ?? []).map((code) => ({ gold: code, read: codes.has(code) ? code : null }))
  const total = gold.mechanism.length
  return {
    tallies: {
      clause: tallyOf(clauses),
      unit: within.unit,
      kind: within.kind,
      deadline: within.deadline,
      target: tallyOf(targets),
      mechanism: tallyOf(mechanism),
      named: { ...none, hit: named.length, missed: total - named.length },
      finding: tallyOf(findings),
    },
    differences: [
      ...differencesOf(
        'clause',
        clauses,
        (one) => one.quote,
        (one) => `[${one.form}] ${one.text}`,
      ),
      ...within.differences,
      ...differencesOf(
        'target',
        targets,
        (one) => `${one.quote} = ${one.value ?? '–'}`,
        (one) => `${one.text} = ${one.value ?? '–'}`,
      ),
      ...differencesOf(
        'mechanism',
        mechanism,
        (one) => `${one.kind} ${one.quote}`,
        (one) => `${one.kind} ${one.text}`,
      ),
      ...mechanism.flatMap(({ gold: one, read }) =>
        one !== null && read !== null && one.kind !== read.kind
          ? [`≠ ${one.kind} read as ${read.kind}: ${one.quote}`]
          : [],
      ),
      ...differencesOf(
        'finding',
        findings,
        (code) => code,
        (code) => code,
      ),
    ],
  }
}

/** All documents as one. */
export function total(scores: readonly Score[]): Score {
  const tallies = Object.fromEntries(
    MEASURES.map((measure) => [measure, sum(scores.map((one) => one.tallies[measure]))]),
  ) as Record<Measured, Tally>
  return { tallies, differences: scores.flatMap(({ differences }) => differences) }
}
