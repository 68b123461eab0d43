import type { CalendarOverride } from '@luoshi/domain'
import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A day the office decided differently from the published calendar. */
@Entity('calendar_override')
export class CalendarOverrideEntity implements CalendarOverride {
  @PrimaryColumn('date', { primaryKeyConstraintName: 'calendar_override_key' })
  date!: string

  @Column('boolean')
  working!: boolean

  @Column('text', { default: '' })
  name!: string

  @Column('integer', { default: 1 })
  version!: number
}
