import type { Dossier, DossierChange, DossierKind } from '@luoshi/domain'
import type { DossierPageRequest, Dossiers } from '../../ports/dossiers'
import type { KeptItem, MemoryRecord } from './record'

const sameItem =
  ({ kind, key }: DossierChange) =>
  (item: KeptItem): boolean =>
    item.kind === kind && item.key === key

/** The dossier with changes put into it: a new item at the end, the fields of one that is there over its own. */
export function filed(dossier: readonly KeptItem[], changes: readonly DossierChange[]): KeptItem[] {
  const items = [...dossier]
  for (const change of changes) {
    const place = items.findIndex(sameItem(change))
    const kept = items[place]
    if (kept === undefined) items.push(change)
    else items[place] = { ...kept, fields: { ...kept.fields, ...change.fields } }
  }
  return items
}

const fits = ({ fields }: KeptItem, only: NonNullable<DossierPageRequest['only']>): boolean =>
  Object.entries(only).every(([field, values]) => {
    const value: unknown = new Map<string, unknown>(Object.entries(fields)).get(field)
    return typeof value === 'string' && values.includes(value)
  })

/** Dossiers that are forgotten with the rest. */
export const memoryDossiers = (record: MemoryRecord): Dossiers => {
  const itemsOf = (assignmentId: string, kind: DossierKind): KeptItem[] =>
    (record.assignments.get(assignmentId)?.dossier ?? []).filter((item) => item.kind === kind)
  return {
    page: <K extends DossierKind>(assignmentId: string, kind: K, { before, limit, only = {} }: DossierPageRequest) => {
      const found = itemsOf(assignmentId, kind)
        .filter((item) => fits(item, only) && (before === null || item.seq < before))
        .sort((one, other) => one.seq - other.seq)
        .reverse()
      const last = found[Math.min(limit, found.length) - 1]?.seq ?? 0
      const page = found.filter(({ seq }) => seq >= last)
      const items = page.map(({ fields }) => fields as Dossier[K])
      return Promise.resolve({ items, nextBefore: page.length < found.length ? last : null })
    },
    items: <K extends DossierKind>(kind: K, places: readonly { assignmentId: string; key: string }[]) =>
      Promise.resolve(
        places.flatMap(({ assignmentId, key }) =>
          itemsOf(assignmentId, kind)
            .filter((item) => item.key === key)
            .map(({ fields }) => ({ assignmentId, key, item: fields as Dossier[K] })),
        ),
      ),
  }
}
