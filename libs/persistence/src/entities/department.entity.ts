import type { Department } from '@luoshi/application'
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm'

@Entity('department')
@Unique('department_name_once', ['name'])
export class DepartmentEntity implements Department {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'department_key' })
  id!: string

  @Column('text')
  name!: string

  @Column('text', { nullable: true })
  shortName!: string | null

  @Column('text', { array: true, default: '{}' })
  formerNames!: string[]
}
