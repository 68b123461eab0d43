import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Tells whether what is written out of a state still reads as it would today; unknown for what an older release wrote. */
export class ViewsDigest1700000008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE assignment ADD COLUMN views_digest text')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE assignment DROP COLUMN views_digest')
  }
}
