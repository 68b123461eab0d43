import type { ChinaDate } from '../calendar/china-date'
import { namesWords, partyName } from '../vocabulary/words'
import type { Assignment } from './assignment'
import type { Paper } from './dossier'
import type { FactOf, FactType } from './event'

/** What the entries of a log name: its parties, the papers it speaks of, and the present day of its reader. */
export interface Named extends Pick<Assignment, 'parties'> {
  papers: readonly Pick<Paper, 'id' | 'kind' | 'colour'>[]
  today: ChinaDate | null
}

/** How facts are told in the timeline. */
export type Sentences<T extends FactType> = { readonly [K in T]: (fact: FactOf<K>, named: Named) => string }

export const partyNames = (partyIds: readonly string[], named: Named): string =>
  namesWords(partyIds.map((partyId) => partyName(named, partyId)))
