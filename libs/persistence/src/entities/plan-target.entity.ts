import type { PlanTarget } from '@luoshi/application'
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { PersonEntity } from './person.entity'
import { PlanEntity } from './plan.entity'

@Entity('plan_target')
@Index('plan_target_by_plan', ['planId', 'ordinal'])
@Index('plan_target_by_draft', ['draftId'])
@Check('plan_target_comparator_known', `comparator IN ('=', '>=', '<=', '>', '<', 'range', 'change')`)
@Check('plan_target_measure_known', `measure IN ('appraisal', 'completion')`)
@Check('plan_target_origin_known', `origin IN ('text', 'office')`)
export class PlanTargetEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'plan_target_key' })
  id!: string

  @Column('uuid')
  @ForeignKey(() => PlanEntity, { name: 'plan_target_plan', onDelete: 'CASCADE' })
  planId!: string

  @Column('integer')
  ordinal!: number

  @Column('uuid', { nullable: true })
  draftId!: string | null

  @Column('text')
  text!: string

  @Column('integer', { nullable: true })
  spanStart!: number | null

  @Column('integer', { nullable: true })
  spanEnd!: number | null

  @Column('text')
  indicator!: string

  @Column('text')
  comparator!: PlanTarget['comparator']

  @Column('double precision', { nullable: true })
  value!: number | null

  @Column('double precision', { nullable: true })
  upper!: number | null

  @Column('text', { nullable: true })
  unit!: string | null

  @Column('text', { nullable: true })
  period!: string | null

  @Column('text', { nullable: true })
  measure!: PlanTarget['measure']

  @Column('text')
  origin!: PlanTarget['origin']

  @Column('boolean', { default: false })
  dropped!: boolean

  @Column('integer', { default: 1 })
  version!: number

  @Column('timestamptz', { nullable: true })
  changedAt!: Date | null

  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { name: 'plan_target_changed_by' })
  changedBy!: string | null
}
