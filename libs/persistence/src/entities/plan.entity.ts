import { planStatuses, type Plan, type PlanEnding, type PlanReading, type PlanStatus } from '@luoshi/application'
import type { PlanPolicy } from '@luoshi/domain'
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { known } from '../known'
import { PersonEntity } from './person.entity'

@Entity('plan')
@Check('plan_status_known', known('status', planStatuses))
export class PlanEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'plan_key' })
  id!: string

  @Column('text')
  title!: string

  @Column('text', { nullable: true })
  documentNumber!: string | null

  @Column('text', { nullable: true })
  issuer!: string | null

  @Column('date', { nullable: true })
  signedOn!: string | null

  @Column('integer', { nullable: true })
  year!: number | null

  @Column('text')
  fileName!: string

  @Column('text')
  sha256!: string

  @Column('text')
  text!: string

  @Column('jsonb')
  reading!: PlanReading

  @Column('text', { default: 'draft' })
  status!: PlanStatus

  @Column('boolean', { default: false })
  drill!: boolean

  @Column('jsonb', { nullable: true })
  ending!: PlanEnding | null

  @Column('date', { nullable: true })
  issuedOn!: string | null

  @Column('boolean', { default: false })
  limitsFromIssue!: boolean

  @Column('integer', { default: 0 })
  run!: number

  @Column('timestamptz', { nullable: true })
  clockStartedAt!: Date | null

  @Column('timestamptz', { nullable: true })
  clockOrigin!: Date | null

  @Column('double precision', { nullable: true })
  clockFactor!: number | null

  @Column('jsonb')
  policy!: PlanPolicy

  @Column('integer', { default: 0 })
  issuingTotal!: number

  @Column('integer', { default: 0 })
  issuingDone!: number

  @Column('timestamptz', { nullable: true })
  issuedAt!: Date | null

  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { name: 'plan_issued_by' })
  issuedBy!: string | null

  @Column('timestamptz', { nullable: true })
  nextMomentAt!: Date | null

  @Column('jsonb', { nullable: true })
  lastMoment!: Plan['lastMoment']

  @Column('integer', { default: 0 })
  draftChanges!: number

  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { name: 'plan_created_by' })
  createdBy!: string | null

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date
}
