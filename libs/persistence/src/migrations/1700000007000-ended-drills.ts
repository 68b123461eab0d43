import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The plan time at which a drill was ended, by the clock it then ran on: a year of it fast, the rest at real speed. */
const shownAtEnd = `clock_origin
  + LEAST((ending_at - clock_started_at) * clock_factor, interval '366 days')
  + GREATEST(ending_at - clock_started_at - interval '366 days' / clock_factor, interval '0')`

const stopEndedDrills = `
UPDATE plan SET clock_origin = ${shownAtEnd}, clock_started_at = ending_at, clock_factor = 0
FROM (SELECT id AS ended_id, to_timestamp((ending ->> 'at')::double precision / 1000) AS ending_at FROM plan) ended
WHERE id = ended_id AND drill AND status = 'ended' AND clock_factor > 0 AND ending_at IS NOT NULL`

/** The clock of a drill that was ended ran on; it stands at the moment of the end. */
export class EndedDrills1700000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(stopEndedDrills)
  }

  /** The pace of a clock that was stopped is not known any more; it goes on standing. */
  async down(): Promise<void> {}
}
