import { Check, Column, Entity, PrimaryGeneratedColumn } from 'typeorm'

/** A signal owed to a workflow; deleted once the engine took it. */
@Entity('nudge')
@Check('nudge_process_known', `process IN ('assignment', 'plan')`)
export class NudgeEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'nudge_key',
  })
  id!: string

  @Column('text')
  process!: 'assignment' | 'plan'

  @Column('uuid')
  subjectId!: string

  @Column('integer')
  run!: number

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date
}
