import type { MigrationInterface, QueryRunner } from 'typeorm'

const create = `
CREATE TABLE dossier_item (
  assignment_id uuid NOT NULL CONSTRAINT dossier_item_assignment REFERENCES assignment (id) ON DELETE CASCADE,
  kind text NOT NULL CONSTRAINT dossier_item_kind_known CHECK (kind IN
    ('report', 'paper', 'extension', 'claim', 'countersignature', 'refusal', 'frozen-light')),
  key text NOT NULL,
  seq integer NOT NULL,
  body jsonb NOT NULL,
  CONSTRAINT dossier_item_key PRIMARY KEY (assignment_id, kind, key)
);
CREATE INDEX dossier_item_by_seq ON dossier_item (assignment_id, kind, seq);
ALTER TABLE assignment ADD COLUMN state_version integer NOT NULL DEFAULT 1;
`

/**
 * Dossiers, to which what people wrote moves from the state. Filling them, and making the states small, is for the refolding
 * that follows the migrations.
 */
export class Dossiers1700000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(create)
  }

  /** States that were made small stay so: going back to an older release takes a backup of its time. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE assignment DROP COLUMN state_version; DROP TABLE dossier_item')
  }
}
