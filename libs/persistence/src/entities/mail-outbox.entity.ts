import type { Awaited } from '@luoshi/domain'
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm'
import { AssignmentEntity } from './assignment.entity'
import { PersonEntity } from './person.entity'
import { PlanEntity } from './plan.entity'

/** One letter to one person; letters that share a `bundleId` go out as one mail. */
@Entity('mail_outbox')
@Unique('mail_outbox_once', ['dedupeKey'])
@Index('mail_outbox_waiting', ['nextAttemptAt'], { where: `status IN ('pending', 'sending')` })
@Index('mail_outbox_failed', ['createdAt'], { where: `status = 'failed'` })
@Index('mail_outbox_by_bundle', ['bundleId'], { where: 'bundle_id IS NOT NULL' })
@Check('mail_outbox_status_known', `status IN ('pending', 'sending', 'sent', 'failed', 'skipped')`)
export class MailOutboxEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mail_outbox_key' })
  id!: string

  @Column('text')
  dedupeKey!: string

  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { name: 'mail_outbox_person' })
  personId!: string | null

  @Column('text')
  recipient!: string

  @Column('text')
  template!: string

  @Column('uuid', { nullable: true })
  @ForeignKey(() => PlanEntity, { name: 'mail_outbox_plan', onDelete: 'CASCADE' })
  planId!: string | null

  @Column('uuid', { nullable: true })
  @ForeignKey(() => AssignmentEntity, { name: 'mail_outbox_assignment', onDelete: 'CASCADE' })
  assignmentId!: string | null

  @Column('jsonb')
  payload!: Readonly<Record<string, string>>

  /** Department and roles it is for; null from an older release. */
  @Column('jsonb', { nullable: true })
  audience!: { departmentId: string | null; roles: readonly string[] } | null

  /** What must still wait for its reader when it is sent; null where it is sent in any case. */
  @Column('jsonb', { nullable: true })
  awaits!: Awaited | null

  @Column('boolean')
  drill!: boolean

  @Column('text', { default: 'pending' })
  status!: 'pending' | 'sending' | 'sent' | 'failed' | 'skipped'

  @Column('uuid', { nullable: true })
  bundleId!: string | null

  @Column('integer', { default: 0 })
  attempts!: number

  /** While sending: when the claim runs out. */
  @Column('timestamptz', { default: () => 'now()' })
  nextAttemptAt!: Date

  @Column('text', { nullable: true })
  reply!: string | null

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date

  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null
}
