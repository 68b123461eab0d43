import { partyRoles, type Party, type PartyRole } from '@luoshi/domain'
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { known } from '../known'
import { AssignmentEntity } from './assignment.entity'
import { DepartmentEntity } from './department.entity'

@Entity('assignment_party')
@Index('assignment_party_by_department', ['departmentId', 'assignmentId'])
@Check('assignment_party_role_known', known('role', partyRoles))
export class AssignmentPartyEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'assignment_party_key' })
  @ForeignKey(() => AssignmentEntity, { name: 'assignment_party_assignment', onDelete: 'CASCADE' })
  assignmentId!: string

  @PrimaryColumn('text', { primaryKeyConstraintName: 'assignment_party_key' })
  partyId!: string

  @Column('uuid')
  @ForeignKey(() => DepartmentEntity, { name: 'assignment_party_department' })
  departmentId!: string

  @Column('text')
  role!: PartyRole

  @Column('text', { nullable: true })
  via!: string | null

  @Column('text')
  status!: Party['status']
}
