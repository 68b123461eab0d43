import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** Log-in sessions; written by connect-pg-simple. */
@Entity('session')
@Index('session_by_expiry', ['expire'])
export class SessionEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'session_key' })
  sid!: string

  @Column('json')
  sess!: unknown

  @Column('timestamptz')
  expire!: Date
}
