/** One field of a record in words, to be laid beside another's. */
export type FieldInWords<V> = readonly [field: string, of: (value: V) => string]

export interface Difference {
  field: string
  mine: string
  theirs: string
}

/** Where what one has typed and what somebody else has saved part ways. */
export const differencesOf = <V>(fields: readonly FieldInWords<V>[], mine: V, theirs: V): Difference[] =>
  fields
    .map(([field, of]) => ({ field, mine: of(mine), theirs: of(theirs) }))
    .filter((difference) => difference.mine !== difference.theirs)
