import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The day until which an item waits stands beside whom it waits for: how many days it is late is told when it is read. */
export class AwaitingUntil1700000009000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE assignment ADD COLUMN awaiting_until date')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE assignment DROP COLUMN awaiting_until')
  }
}
