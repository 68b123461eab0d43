import type { MigrationInterface, QueryRunner } from 'typeorm'

const create = `
CREATE TABLE plan_original (
  plan_id uuid NOT NULL,
  file_name text NOT NULL,
  media_type text NOT NULL,
  bytes bytea NOT NULL,
  sha256 text NOT NULL,
  size integer NOT NULL,
  tables jsonb NOT NULL,
  CONSTRAINT plan_original_key PRIMARY KEY (plan_id),
  CONSTRAINT plan_original_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE
);
ALTER TABLE plan_original ALTER COLUMN bytes SET STORAGE EXTERNAL;
`

/** The file that a plan was read from, with the tables it held. Office files are packed already: stored as they are. */
export class PlanOriginal1700000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(create)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE plan_original')
  }
}
