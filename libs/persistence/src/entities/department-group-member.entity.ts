import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { DepartmentGroupEntity } from './department-group.entity'
import { DepartmentEntity } from './department.entity'

@Entity('department_group_member')
export class DepartmentGroupMemberEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'department_group_member_key' })
  @ForeignKey(() => DepartmentGroupEntity, { name: 'department_group_member_group', onDelete: 'CASCADE' })
  groupId!: string

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'department_group_member_key' })
  @ForeignKey(() => DepartmentEntity, { name: 'department_group_member_department' })
  departmentId!: string

  @Column('integer')
  ordinal!: number
}
