import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Former names get the date until which they were borne; those kept so far are carried over without one. */
const formerNames = `
ALTER TABLE department ADD COLUMN dated_names jsonb NOT NULL DEFAULT '[]';
UPDATE department SET dated_names = (
  SELECT COALESCE(jsonb_agg(jsonb_build_object('name', name, 'until', NULL) ORDER BY place), '[]')
  FROM unnest(former_names) WITH ORDINALITY AS former (name, place)
);
ALTER TABLE department DROP COLUMN former_names;
ALTER TABLE department RENAME COLUMN dated_names TO former_names;
`

const dissolution = `
ALTER TABLE department ADD COLUMN dissolved_on date,
  ADD COLUMN successor_id uuid CONSTRAINT department_successor REFERENCES department (id),
  ADD CONSTRAINT department_successor_of_dissolved CHECK (successor_id IS NULL OR dissolved_on IS NOT NULL);
`

const versions = ['department', 'department_group', 'person', 'calendar_override']

const calendarPlanned = `
CREATE TABLE calendar_planned (
  id integer CONSTRAINT calendar_planned_key PRIMARY KEY CONSTRAINT calendar_planned_once CHECK (id = 1),
  digest text NOT NULL,
  planned_at timestamptz NOT NULL
);
`

/** What keeping the registry needs: dated names, dissolutions, versions to edit by, and by which calendar timers were planned. */
export class RegistryKeeping1700000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(formerNames)
    await runner.query(dissolution)
    for (const table of versions)
      await runner.query(`ALTER TABLE ${table} ADD COLUMN version integer NOT NULL DEFAULT 1`)
    await runner.query(calendarPlanned)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE calendar_planned')
    for (const table of versions) await runner.query(`ALTER TABLE ${table} DROP COLUMN version`)
    await runner.query(`
      ALTER TABLE department DROP COLUMN successor_id, DROP COLUMN dissolved_on;
      ALTER TABLE department RENAME COLUMN former_names TO dated_names;
      ALTER TABLE department ADD COLUMN former_names text[] NOT NULL DEFAULT '{}';
      UPDATE department SET former_names =
        ARRAY(SELECT former ->> 'name' FROM jsonb_array_elements(dated_names) AS former);
      ALTER TABLE department DROP COLUMN dated_names;
    `)
  }
}
