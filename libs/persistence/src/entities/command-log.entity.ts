import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { PersonEntity } from './person.entity'

/** Receipts of commands, so that the same key gives the same answer. */
@Entity('command_log')
export class CommandLogEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'command_log_key' })
  @ForeignKey(() => PersonEntity, { name: 'command_log_actor' })
  actorId!: string

  @PrimaryColumn('text', { primaryKeyConstraintName: 'command_log_key' })
  idempotencyKey!: string

  @Column('text')
  requestHash!: string

  @Column('uuid')
  subjectId!: string

  @Column('integer')
  seq!: number

  /** What the request was answered with, where that cannot be read again. */
  @Column('jsonb', { nullable: true })
  answer!: unknown

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date
}
