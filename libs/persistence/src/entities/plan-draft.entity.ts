import type { Draft, DraftParty } from '@luoshi/application'
import { cadences, type Cadence } from '@luoshi/domain'
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { known } from '../known'
import { PersonEntity } from './person.entity'
import { PlanEntity } from './plan.entity'

@Entity('plan_draft')
@Index('plan_draft_by_plan', ['planId', 'ordinal'])
@Check('plan_draft_cadence_known', known('cadence', cadences))
@Check('plan_draft_due_origin_known', `due_origin IN ('text', 'implied', 'office', 'ongoing')`)
export class PlanDraftEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'plan_draft_key' })
  id!: string

  @Column('uuid')
  @ForeignKey(() => PlanEntity, { name: 'plan_draft_plan', onDelete: 'CASCADE' })
  planId!: string

  @Column('integer')
  ordinal!: number

  @Column('text')
  number!: string

  @Column('text')
  title!: string

  @Column('text')
  written!: string

  @Column('integer', { nullable: true })
  clauseStart!: number | null

  @Column('integer', { nullable: true })
  clauseEnd!: number | null

  @Column('integer', { nullable: true })
  taskStart!: number | null

  @Column('integer', { nullable: true })
  taskEnd!: number | null

  @Column('jsonb')
  parties!: readonly DraftParty[]

  @Column('date', { nullable: true })
  dueOn!: string | null

  @Column('boolean', { default: false })
  ongoing!: boolean

  @Column('text', { nullable: true })
  cadence!: Cadence | null

  @Column('text', { nullable: true })
  deadlineText!: string | null

  @Column('text')
  dueOrigin!: Draft['dueOrigin']

  @Column('integer', { default: 1 })
  version!: number

  @Column('timestamptz', { nullable: true })
  confirmedAt!: Date | null

  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { name: 'plan_draft_confirmed_by' })
  confirmedBy!: string | null

  @Column('timestamptz', { nullable: true })
  changedAt!: Date | null

  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { name: 'plan_draft_changed_by' })
  changedBy!: string | null
}
