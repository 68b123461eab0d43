import { lights, stageNames, type Assignment, type Light, type LightReason, type Stage } from '@luoshi/domain'
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { known } from '../known'
import { DepartmentEntity } from './department.entity'
import { PlanDraftEntity } from './plan-draft.entity'
import { PlanEntity } from './plan.entity'

/** The fold of an assignment's events with the columns that lists filter and sort by. */
@Entity('assignment')
@Index('assignment_by_plan', ['planId', 'ordinal'])
@Index('assignment_by_due', ['nextDueAt'], { where: 'filed_at IS NULL' })
@Index('assignment_by_lead', ['leadDepartmentId'])
@Index('assignment_by_draft', ['draftId'])
@Check('assignment_stage_known', known('stage', stageNames))
@Check('assignment_light_known', known('light', lights))
export class AssignmentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'assignment_key' })
  id!: string

  @Column('uuid')
  @ForeignKey(() => PlanEntity, { name: 'assignment_plan' })
  planId!: string

  @Column('uuid')
  @ForeignKey(() => PlanDraftEntity, { name: 'assignment_draft' })
  draftId!: string

  @Column('integer')
  ordinal!: number

  @Column('text')
  number!: string

  @Column('text')
  title!: string

  @Column('integer')
  seq!: number

  @Column('text')
  stage!: Stage

  @Column('text')
  light!: Light

  @Column('timestamptz')
  lightSince!: Date

  @Column('jsonb', { default: [] })
  lightReasons!: LightReason[]

  @Column('uuid', { nullable: true })
  @ForeignKey(() => DepartmentEntity, { name: 'assignment_lead' })
  leadDepartmentId!: string | null

  @Column('date', { nullable: true })
  dueOn!: string | null

  @Column('text', { default: '' })
  awaiting!: string

  @Column('date', { nullable: true })
  awaitingUntil!: string | null

  @Column('timestamptz', { nullable: true })
  nextDueAt!: Date | null

  /** Of what its state was last written out as. */
  @Column('text', { nullable: true })
  viewsDigest!: string | null

  @Column('text')
  lastHash!: string

  @Column('jsonb')
  state!: Assignment

  /** The shape the state was written in. */
  @Column('integer', { default: 1 })
  stateVersion!: number

  @Column('timestamptz')
  changedAt!: Date

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null

  @Column('timestamptz', { nullable: true })
  filedAt!: Date | null
}
