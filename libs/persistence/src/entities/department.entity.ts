import type { FormerName } from '@luoshi/application'
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm'

@Entity('department')
@Unique('department_name_once', ['name'])
@Check('department_successor_of_dissolved', `successor_id IS NULL OR dissolved_on IS NOT NULL`)
export class DepartmentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'department_key' })
  id!: string

  @Column('text')
  name!: string

  @Column('text', { nullable: true })
  shortName!: string | null

  @Column('jsonb', { default: [] })
  formerNames!: readonly FormerName[]

  @Column('date', { nullable: true })
  dissolvedOn!: string | null

  @Column('uuid', { nullable: true })
  @ForeignKey(() => DepartmentEntity, { name: 'department_successor' })
  successorId!: string | null

  @Column('text', { array: true, default: '{}' })
  aliases!: string[]

  @Column('integer', { default: 1 })
  version!: number
}
