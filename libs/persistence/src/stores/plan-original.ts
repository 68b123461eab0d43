import type { PlanOriginal } from '@luoshi/application'
import type { EntityManager } from 'typeorm'
import { PlanOriginalEntity } from '../entities/plan-original.entity'
import { available } from './availability'

export const originalRow = (planId: string, { bytes, ...original }: PlanOriginal): PlanOriginalEntity => ({
  ...original,
  planId,
  bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  size: bytes.byteLength,
})

/** The file a plan was read from; null where its text was pasted. */
export const planOriginal = (manager: EntityManager, planId: string): Promise<PlanOriginal | null> =>
  available(async () => {
    const row = await manager.findOne(PlanOriginalEntity, { where: { planId } })
    if (row === null) return null
    const { fileName, mediaType, bytes, sha256, tables } = row
    return { fileName, mediaType, bytes, sha256, tables }
  })
