/** The SQL condition that a column holds one of a catalogue's values. `migrate` renews it when the catalogue has changed. */
export const known = (column: string, values: readonly string[]): string =>
  `${column} IN (${values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ')})`
