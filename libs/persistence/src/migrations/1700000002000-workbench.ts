import type { MigrationInterface, QueryRunner } from 'typeorm'
import { workbench } from './workbench/workbench'

const undo = `
DROP INDEX assignment_by_draft;
DROP TABLE plan_twin;
DROP TABLE finding_mark;
DROP TABLE plan_target;
DROP TABLE draft_change;
ALTER TABLE department_group DROP COLUMN aliases;
ALTER TABLE command_log DROP COLUMN answer;
ALTER TABLE department DROP COLUMN aliases;
ALTER TABLE plan DROP COLUMN draft_changes;
ALTER TABLE plan_draft DROP COLUMN changed_by, DROP COLUMN changed_at;
`

/** What working on a plan's drafts leaves behind: steps that can be undone, targets, findings worked off, twins, aliases. */
export class Workbench1700000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(workbench)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(undo)
  }
}
