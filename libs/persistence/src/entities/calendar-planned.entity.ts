import { Check, Column, Entity, PrimaryColumn } from 'typeorm'

/** The one row that says by which calendar all running timers were planned last. */
@Entity('calendar_planned')
@Check('calendar_planned_once', 'id = 1')
export class CalendarPlannedEntity {
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'calendar_planned_key' })
  id!: number

  @Column('text')
  digest!: string

  @Column('timestamptz')
  plannedAt!: Date
}
