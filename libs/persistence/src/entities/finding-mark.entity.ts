import type { FindingMark } from '@luoshi/application'
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { PersonEntity } from './person.entity'
import { PlanEntity } from './plan.entity'

@Entity('finding_mark')
@Check('finding_mark_state_known', `state IN ('open', 'handled', 'not-applicable')`)
export class FindingMarkEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'finding_mark_key' })
  @ForeignKey(() => PlanEntity, { name: 'finding_mark_plan', onDelete: 'CASCADE' })
  planId!: string

  @PrimaryColumn('text', { primaryKeyConstraintName: 'finding_mark_key' })
  findingId!: string

  @Column('text')
  state!: FindingMark['state']

  @Column('text', { default: '' })
  note!: string

  @Column('uuid')
  @ForeignKey(() => PersonEntity, { name: 'finding_mark_by' })
  markedBy!: string

  @Column('timestamptz')
  markedAt!: Date
}
