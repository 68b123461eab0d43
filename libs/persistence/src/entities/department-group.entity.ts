import { Column, Entity, PrimaryColumn, Unique } from 'typeorm'

@Entity('department_group')
@Unique('department_group_name_once', ['name'])
export class DepartmentGroupEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'department_group_key' })
  id!: string

  @Column('text')
  name!: string

  @Column('text', { array: true, default: '{}' })
  aliases!: string[]

  @Column('integer', { default: 1 })
  version!: number
}
