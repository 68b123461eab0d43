import type { MigrationInterface, QueryRunner } from 'typeorm'

/** By what a letter is judged again when it is sent: whom it is for, and what must still wait for them. */
export class MailJudged1700000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE mail_outbox ADD COLUMN audience jsonb, ADD COLUMN awaits jsonb')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE mail_outbox DROP COLUMN awaits, DROP COLUMN audience')
  }
}
