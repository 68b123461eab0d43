import { randomUUID } from 'node:crypto'
import { HttpException } from '@nestjs/common'
import { EditConflict } from '@luoshi/application'
import { DocumentRefused } from '@luoshi/documents'
import { NotFound, refusalSentence, RuleBroken, Unavailable, type RefusalCode } from '@luoshi/domain'
import { isPassing } from '@luoshi/persistence'
import { conflictView } from '../views/conflict-view'
import { RequestRefused, type Fault } from './request-refused'
import { ruleStatus } from './rule-status'

/** An error as the client sees it, and how loudly the log speaks of it. */
export interface Refusal {
  status: number
  code: string
  sentence: string
  faults: readonly Fault[]
  /** What an edit of an old version would have overwritten. */
  current?: unknown
  level: 'info' | 'warn' | 'error'
  /** Names the entry in the log; only for errors nobody foresaw. */
  incident: string | null
}

/** The one table from errors to HTTP. */
export function problemOf(error: unknown): Refusal {
  if (error instanceof RequestRefused) return refusal(error.status, error.code, error.details, error.faults)
  if (error instanceof EditConflict) return { ...refusal(412, error.code), current: conflictView(error) }
  if (error instanceof RuleBroken) return refusal(ruleStatus(error.code), error.code, error.details)
  if (error instanceof NotFound) return refusal(404, error.code)
  if (error instanceof DocumentRefused) return said(422, error.code, error.message)
  if (error instanceof Unavailable) return { ...refusal(503, error.code), level: 'warn' }
  if (isPassing(error)) return { ...refusal(503, 'unavailable.database'), level: 'warn' }
  return fromFramework(error) ?? unforeseen()
}

function fromFramework(error: unknown): Refusal | null {
  const type = typeof error === 'object' && error !== null && 'type' in error ? error.type : null
  if (type === 'entity.too.large') return refusal(413, 'request.too-large')
  if (typeof type === 'string' && /^(?:entity|encoding|charset|request)\./.test(type))
    return refusal(400, 'request.malformed')
  if (isBodyUnreadable(error)) return refusal(400, 'request.malformed')
  if (!(error instanceof HttpException) || error.getStatus() >= 500) return null
  if (error.getStatus() === 404) return refusal(404, 'request.unknown-address')
  if (error.getStatus() === 413) return refusal(413, 'upload.too-large')
  return refusal(error.getStatus(), 'request.malformed')
}

/** A body that could not be taken in, as one that is not what its encoding says: the reader of bodies gives such errors a status. */
const isBodyUnreadable = (error: unknown): boolean =>
  error instanceof Error && !(error instanceof HttpException) && 'status' in error && error.status === 400

function unforeseen(): Refusal {
  const incident = randomUUID()
  return { ...refusal(500, 'request.failed', { id: incident }), level: 'error', incident }
}

function refusal(
  status: number,
  code: RefusalCode,
  details: Readonly<Record<string, string>> = {},
  faults: readonly Fault[] = [],
): Refusal {
  return { ...said(status, code, refusalSentence(code, details)), faults }
}

const said = (status: number, code: string, sentence: string): Refusal => ({
  ...{ status, code, sentence },
  ...{ faults: [], level: 'info', incident: null },
})
