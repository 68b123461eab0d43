import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { AssignmentEntity } from './assignment.entity'
import { DepartmentEntity } from './department.entity'

/** What waits for a person now; rewritten with every change of its assignment. */
@Entity('todo')
@Index('todo_by_department', ['departmentId', 'dueAt'])
export class TodoEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'todo_key' })
  @ForeignKey(() => AssignmentEntity, { name: 'todo_assignment', onDelete: 'CASCADE' })
  assignmentId!: string

  @PrimaryColumn('text', { primaryKeyConstraintName: 'todo_key' })
  key!: string

  @Column('text')
  kind!: string

  @Column('uuid', { nullable: true })
  @ForeignKey(() => DepartmentEntity, { name: 'todo_department' })
  departmentId!: string | null

  @Column('text', { array: true })
  roles!: string[]

  @Column('text', { nullable: true })
  partyId!: string | null

  @Column('text', { nullable: true })
  reference!: string | null

  @Column('timestamptz', { nullable: true })
  dueAt!: Date | null
}
