import { draftChangeKinds, type Draft, type DraftChange } from '@luoshi/application'
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { known } from '../known'
import { PersonEntity } from './person.entity'
import { PlanEntity } from './plan.entity'

@Entity('draft_change')
@Check('draft_change_kind_known', known('kind', draftChangeKinds))
export class DraftChangeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'draft_change_key' })
  @ForeignKey(() => PlanEntity, { name: 'draft_change_plan', onDelete: 'CASCADE' })
  planId!: string

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'draft_change_key' })
  seq!: number

  @Column('text')
  kind!: DraftChange['kind']

  @Column('jsonb')
  before!: readonly Draft[]

  @Column('jsonb')
  after!: readonly Draft[]

  @Column('jsonb', { default: [] })
  orderBefore!: readonly string[]

  @Column('jsonb', { default: [] })
  orderAfter!: readonly string[]

  @Column('uuid')
  @ForeignKey(() => PersonEntity, { name: 'draft_change_by' })
  changedBy!: string

  @Column('timestamptz')
  changedAt!: Date

  @Column('timestamptz', { nullable: true })
  undoneAt!: Date | null
}
