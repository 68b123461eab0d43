import type { DataSource, QueryRunner } from 'typeorm'

/** The values an SQL condition names, in an order of their own: PostgreSQL writes a condition down in other words than ours. */
const valuesIn = (condition: string): string =>
  [...condition.matchAll(/'((?:[^']|'')*)'/g)]
    .map(([, value]) => value)
    .sort()
    .join()

/** Renews each CHECK whose values are no longer those its entity declares, and gives their names. */
export async function renewChecks(dataSource: DataSource, runner: QueryRunner): Promise<string[]> {
  const found = await dataSource.query<{ name: string; condition: string }[]>(
    `SELECT conname AS name, pg_get_constraintdef(oid) AS condition FROM pg_constraint WHERE contype = 'c'`,
  )
  const conditions = new Map(found.map(({ name, condition }) => [name, condition]))
  const renewed: string[] = []
  for (const { tableName, checks } of dataSource.entityMetadatas)
    for (const { name, expression } of checks) {
      const present = conditions.get(name)
      if (present === undefined || valuesIn(present) === valuesIn(expression)) continue
      await runner.query(
        `ALTER TABLE ${tableName} DROP CONSTRAINT ${name}, ADD CONSTRAINT ${name} CHECK (${expression})`,
      )
      renewed.push(name)
    }
  return renewed
}
