import type { TwinState } from '@luoshi/application'
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { PersonEntity } from './person.entity'

@Entity('plan_twin')
@Index('plan_twin_by_other', ['otherDraftId'])
@Check('plan_twin_state_known', `state IN ('open', 'linked', 'dismissed')`)
@Check('plan_twin_ordered', `one_draft_id < other_draft_id`)
export class PlanTwinEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'plan_twin_key' })
  oneDraftId!: string

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'plan_twin_key' })
  otherDraftId!: string

  @Column('text')
  state!: TwinState

  @Column('uuid')
  @ForeignKey(() => PersonEntity, { name: 'plan_twin_by' })
  decidedBy!: string

  @Column('timestamptz')
  decidedAt!: Date
}
