import { chinaDate, refusalSentence, RuleBroken, type Actor, type RegistrySubject } from '@luoshi/domain'
import { createHash, randomUUID } from 'node:crypto'
import { canonicalJson } from '../../assignments/chain'
import { adminOnly, keepersOnly } from '../keepers'
import type { Ports } from '../../ports/ports'
import { change, type Asked, type Based } from '../../change'
import type { HeldRegistry } from '../../ports/registry-keeping'
import { writes, type Around, type Comparison } from './comparison'
import { comparisons } from './comparisons'
import type { ImportRow, Table } from './import-row'

export interface ImportRequest {
  subject: RegistrySubject
  table: Table
  actor: Actor
  unusableHash: string
}

/** Who may read and write a list of the registry. Throws `RuleBroken('role.not-allowed')`. */
export function listKeepersOnly(subject: RegistrySubject, actor: Actor): void {
  if (subject === 'people') adminOnly(actor)
  else keepersOnly(actor)
}

const around = ({ actor, unusableHash }: ImportRequest, { now }: Pick<Ports, 'now'>): Around => ({
  actor,
  unusableHash,
  today: chinaDate(now()),
  newId: randomUUID,
})

/** What an office has looked at: the same rows held against the same records give the same text. */
const fingerprint = (rows: readonly ImportRow[]): string =>
  createHash('sha256').update(canonicalJson(rows)).digest('hex')

export interface ImportPreview extends Omit<Comparison, 'change'> {
  fingerprint: string
  /** Groups in whose rosters a successor would take the place of who is dissolved. */
  rosters: readonly string[]
}

/** What a sheet would change, row by row; nothing is written. */
export async function previewImport(
  ports: Pick<Ports, 'keeping' | 'now'>,
  request: ImportRequest,
): Promise<ImportPreview> {
  const { subject, table, actor } = request
  listKeepersOnly(subject, actor)
  const held = await ports.keeping.read()
  const { rows, absent, change } = comparisons[subject](table, held, around(request, ports), null)
  const rosters = subject === 'departments' ? (change.groups?.saved ?? []).map(({ name }) => name) : []
  return { rows, absent, rosters, fingerprint: fingerprint(rows) }
}

function refuseUnchoosable(rows: readonly ImportRow[], lines: ReadonlySet<number>): void {
  if (lines.size === 0) throw new RuleBroken('registry.import-nothing')
  const choosable = new Set(rows.filter(writes).map(({ line }) => line))
  if ([...lines].some((line) => !choosable.has(line))) throw new RuleBroken('registry.import-not-choosable')
}

export interface ImportChoice {
  /** Of the preview that was looked at. */
  fingerprint: string
  lines: readonly number[]
}

/** The first problem that chosen rows have only because others were left out. */
function refuseDependent(rows: readonly ImportRow[]): void {
  const torn = rows.find(({ kind }) => kind === 'conflict')
  const [first] = torn?.problems ?? []
  if (torn === undefined || first === undefined) return
  const why = refusalSentence(first.code, first.details)
  throw new RuleBroken('registry.import-depends', { line: torn.line.toString(), why })
}

/**
 * Takes the chosen rows of a sheet, all in one transaction or none. Throws `RuleBroken('import.version-conflict')` when
 * the sheet no longer means what was looked at.
 */
export async function applyImport(
  ports: Ports,
  { choice, ...request }: ImportRequest & Asked & { choice: ImportChoice },
): Promise<{ added: number; changed: number }> {
  const { subject, table, actor } = request
  listKeepersOnly(subject, actor)
  const lines = new Set(choice.lines)
  const based: Based<HeldRegistry> = { hold: (tx) => tx.keeping.hold() }
  return change(ports, { ...request, based }, async (tx, held) => {
    const { rows } = comparisons[subject](table, held, around(request, ports), null)
    if (fingerprint(rows) !== choice.fingerprint) throw new RuleBroken('import.version-conflict')
    refuseUnchoosable(rows, lines)
    const taken = comparisons[subject](table, held, around(request, ports), lines)
    refuseDependent(taken.rows)
    const count = (kind: ImportRow['kind']) => taken.rows.filter((row) => row.kind === kind).length
    await tx.keeping.write(taken.change)
    return { added: count('new'), changed: count('changed') }
  })
}
