import type { DossierPageRequest, DossierPlace, Dossiers } from '@luoshi/application'
import type { Dossier, DossierKind } from '@luoshi/domain'
import type { DataSource } from 'typeorm'
import { rows } from '../queries/rows'

/**
 * Whole groups of what was opened together; of their keys the shorter are the earlier, as with p2 and p10. `fitting` is
 * written into each place that reads it, so that the index by seq ends each of them at the page and not at the whole kind.
 */
export const dossierPage = `
WITH fitting AS NOT MATERIALIZED (
  SELECT seq, key, body FROM dossier_item
  WHERE assignment_id = $1 AND kind = $2 AND seq < coalesce($3::integer, 2147483647)
    AND (SELECT coalesce(bool_and(among ? coalesce(body ->> field, '')), true) FROM jsonb_each($5) AS wanted (field, among))
), last AS MATERIALIZED (
  SELECT min(seq) AS seq FROM (SELECT seq FROM fitting ORDER BY seq DESC LIMIT $4) AS first
), next AS MATERIALIZED (
  SELECT seq AS before FROM last
  WHERE EXISTS (SELECT FROM fitting WHERE seq < (SELECT seq FROM last) ORDER BY seq DESC LIMIT 1)
)
SELECT body, (SELECT before FROM next) AS "nextBefore"
FROM fitting WHERE seq >= (SELECT seq FROM last) ORDER BY seq DESC, length(key) DESC, key DESC`

const named = `
SELECT item.assignment_id AS "assignmentId", item.key, item.body AS item
FROM jsonb_to_recordset($2) AS place ("assignmentId" uuid, key text)
JOIN dossier_item item ON item.assignment_id = place."assignmentId" AND item.kind = $1 AND item.key = place.key`

interface PageRow<K extends DossierKind> {
  body: Dossier[K]
  nextBefore: number | null
}

/** Dossiers in PostgreSQL. */
export const dossiers = (database: DataSource): Dossiers => ({
  page: async <K extends DossierKind>(
    assignmentId: string,
    kind: K,
    { before, limit, only = {} }: DossierPageRequest,
  ) => {
    const found = await rows<PageRow<K>>(database, dossierPage, [
      assignmentId,
      kind,
      before,
      limit,
      JSON.stringify(only),
    ])
    return { items: found.map(({ body }) => body), nextBefore: found[0]?.nextBefore ?? null }
  },
  items: <K extends DossierKind>(kind: K, places: readonly DossierPlace[]) =>
    places.length === 0
      ? Promise.resolve([])
      : rows<DossierPlace & { item: Dossier[K] }>(database, named, [kind, JSON.stringify(places)]),
})
