import type { MigrationInterface, QueryRunner } from 'typeorm'
import { assignments } from './foundation/assignments'
import { messages } from './foundation/messages'
import { plans } from './foundation/plans'
import { registry } from './foundation/registry'

const tables = [
  'calendar_override',
  'progress_check',
  'command_log',
  'nudge',
  'mail_outbox',
  'todo',
  'assignment_event',
  'assignment_party',
  'assignment',
  'plan_draft',
  'plan',
  'session',
  'person',
  'department_group_member',
  'department_group',
  'department',
]

/** Everything the first release needs: registry, plans, assignments with their log, todos, outbox, nudges. */
export class Foundation1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [registry, plans, assignments, messages]) await runner.query(statements)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`DROP TABLE ${table}`)
  }
}
