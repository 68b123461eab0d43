import type { Person } from '@luoshi/application'
import { roles, type Role } from '@luoshi/domain'
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm'
import { known } from '../known'
import { DepartmentEntity } from './department.entity'

@Entity('person')
@Unique('person_login_once', ['login'])
@Index('person_by_department', ['departmentId', 'role'])
@Check('person_role_known', known('role', roles))
@Check('person_of_department', `(role IN ('clerk', 'head')) = (department_id IS NOT NULL)`)
export class PersonEntity implements Person {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'person_key' })
  id!: string

  @Column('text')
  login!: string

  @Column('text')
  name!: string

  @Column('text')
  email!: string

  @Column('text')
  role!: Role

  @Column('uuid', { nullable: true })
  @ForeignKey(() => DepartmentEntity, { name: 'person_department' })
  departmentId!: string | null

  @Column('text')
  passwordHash!: string

  @Column('integer', { default: 0 })
  failedLogIns!: number

  @Column('timestamptz', { nullable: true })
  lockedUntil!: Date | null

  @Column('boolean', { default: true })
  active!: boolean

  @Column('integer', { default: 1 })
  version!: number
}
