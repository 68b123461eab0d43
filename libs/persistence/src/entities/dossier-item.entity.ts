import { dossierKinds, type Dossier, type DossierKind } from '@luoshi/domain'
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { AssignmentEntity } from './assignment.entity'
import { known } from '../known'

/** What is kept of an assignment's log to be read: reports, papers, requests for time, claims, opinions, frozen lights. */
@Entity('dossier_item')
@Index('dossier_item_by_seq', ['assignmentId', 'kind', 'seq'])
@Check('dossier_item_kind_known', known('kind', dossierKinds))
export class DossierItemEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'dossier_item_key' })
  @ForeignKey(() => AssignmentEntity, { name: 'dossier_item_assignment', onDelete: 'CASCADE' })
  assignmentId!: string

  @PrimaryColumn('text', { primaryKeyConstraintName: 'dossier_item_key' })
  kind!: DossierKind

  @PrimaryColumn('text', { primaryKeyConstraintName: 'dossier_item_key' })
  key!: string

  /** The entry of the log that opened it. */
  @Column('integer')
  seq!: number

  @Column('jsonb')
  body!: Dossier[DossierKind]
}
