import type { Dossier, DossierKind } from '@luoshi/domain'

export interface DossierPage<K extends DossierKind> {
  /** Those opened last first; what was opened together stays together, so that a page may be longer than asked for. */
  items: Dossier[K][]
  /** Where the next page begins, null when there is none. */
  nextBefore: number | null
}

export interface DossierPageRequest {
  /** Only what was opened before that entry of the log. */
  before: number | null
  limit: number
  /** Only items whose fields have one of these values. */
  only?: Readonly<Record<string, readonly string[]>>
}

/** Where an item stands. */
export interface DossierPlace {
  assignmentId: string
  key: string
}

/** What is kept about assignments to be read. No command is decided by it. */
export interface Dossiers {
  page<K extends DossierKind>(assignmentId: string, kind: K, request: DossierPageRequest): Promise<DossierPage<K>>
  /** The items that are there, in no order. */
  items<K extends DossierKind>(
    kind: K,
    places: readonly DossierPlace[],
  ): Promise<(DossierPlace & { item: Dossier[K] })[]>
}
