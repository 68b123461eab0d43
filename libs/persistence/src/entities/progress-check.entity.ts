import type { Laggard } from '@luoshi/application'
import { checkKinds, type CheckKind, type Figures } from '@luoshi/domain'
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm'
import { known } from '../known'
import { PersonEntity } from './person.entity'
import { PlanEntity } from './plan.entity'

@Entity('progress_check')
@Unique('progress_check_once', ['planId', 'kind', 'period'])
@Check('progress_check_kind_known', known('kind', checkKinds))
export class ProgressCheckEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'progress_check_key' })
  id!: string

  @Column('uuid')
  @ForeignKey(() => PlanEntity, { name: 'progress_check_plan', onDelete: 'CASCADE' })
  planId!: string

  @Column('text')
  kind!: CheckKind

  @Column('text')
  period!: string

  @Column('timestamptz')
  openedAt!: Date

  @Column('jsonb')
  laggards!: readonly Laggard[]

  @Column('jsonb')
  figures!: Figures

  @Column('text', { nullable: true })
  conclusion!: string | null

  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { name: 'progress_check_concluded_by' })
  concludedBy!: string | null

  @Column('timestamptz', { nullable: true })
  concludedAt!: Date | null
}
