import type { Actor, Engine, Fact } from '@luoshi/domain'
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { AssignmentEntity } from './assignment.entity'

/** The log: only ever added to, each entry sealed by the hash of the one before. */
@Entity('assignment_event')
export class AssignmentEventEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'assignment_event_key' })
  @ForeignKey(() => AssignmentEntity, { name: 'assignment_event_assignment', onDelete: 'CASCADE' })
  assignmentId!: string

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'assignment_event_key' })
  seq!: number

  @Column('text')
  type!: Fact['type']

  @Column('timestamptz')
  at!: Date

  @Column('timestamptz')
  recordedAt!: Date

  @Column('jsonb')
  actor!: Actor | Engine

  @Column('jsonb')
  fact!: Fact

  @Column('text')
  previousHash!: string

  @Column('text')
  hash!: string
}
