import { createHash } from 'node:crypto'
import { importPlan, type PlanSource } from '@luoshi/application'
import { mediaTypeOf } from '@luoshi/documents'
import type { Actor } from '@luoshi/domain'
import type { Ports } from '../parts'
import type { PlanSent, ReadPlan } from './read-apart'

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** What makes two requests the same: a file by its digest, pasted text by itself. */
export const requestOf = (sent: PlanSent): unknown =>
  'bytes' in sent ? ['plan', { fileName: sent.fileName, sha256: digestOf(sent.bytes) }] : ['plan', sent]

/** Keeps what was sent and read as a plan; a file is kept too. Throws `RuleBroken`. */
export async function addPlan(ports: Ports, sent: PlanSent, read: ReadPlan, actor: Actor): Promise<string> {
  const { fileName } = sent
  const { kind, text, tables, proposal } = read
  const source: PlanSource = { text, fileName, actor, proposal }
  if ('bytes' in sent) {
    const { bytes } = sent
    source.original = { fileName, mediaType: mediaTypeOf(kind), bytes, sha256: digestOf(bytes), tables }
  }
  return (await importPlan(ports, source)).planId
}
