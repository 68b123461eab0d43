import type { PlanOriginal } from '@luoshi/application'
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { PlanEntity } from './plan.entity'

@Entity('plan_original')
export class PlanOriginalEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'plan_original_key' })
  @ForeignKey(() => PlanEntity, { name: 'plan_original_plan', onDelete: 'CASCADE' })
  planId!: string

  @Column('text')
  fileName!: string

  @Column('text')
  mediaType!: string

  @Column('bytea')
  bytes!: Buffer

  @Column('text')
  sha256!: string

  @Column('integer')
  size!: number

  @Column('jsonb')
  tables!: PlanOriginal['tables']
}
