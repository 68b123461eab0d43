import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The date of issue becomes a fact of the paper. A plan that was issued for another date than its day ran on a shifted clock, and
 * every page and mail of it said 演练: it becomes the drill that everybody took it for, and can be thrown away and issued anew.
 * A draft due in a year no calendar holds is to be dated again.
 */
const dateOfIssue = `
ALTER TABLE plan ADD COLUMN issued_on date, ADD COLUMN limits_from_issue boolean NOT NULL DEFAULT false,
  ADD COLUMN ending jsonb;
UPDATE plan SET issued_on = (clock_origin AT TIME ZONE 'Asia/Shanghai')::date WHERE clock_origin IS NOT NULL;
UPDATE plan_draft SET due_on = NULL, confirmed_at = NULL, confirmed_by = NULL
  WHERE due_on NOT BETWEEN '2000-01-01' AND '2100-12-31' AND plan_id IN (SELECT id FROM plan WHERE status = 'draft');
UPDATE plan SET drill = true WHERE NOT drill AND clock_origin <> clock_started_at;
`

/** What tells a plan's date of issue from the clock it runs on, and how it was ended. */
export class DateOfIssue1700000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(dateOfIssue)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE plan DROP COLUMN issued_on, DROP COLUMN limits_from_issue, DROP COLUMN ending')
  }
}
