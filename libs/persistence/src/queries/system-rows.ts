import type { DataSource } from 'typeorm'
import { alarms } from '../stores/alarms'
import { firstRow, rows } from './rows'

/** What waits in the machine; counts are of all plans, drills too. */
export interface SystemCounts {
  /** The earliest alarm that has passed and was not acted on. */
  oldestAlarmAt: Date | null
  nudges: number
  oldestNudgeAt: Date | null
  pendingMail: number
  failedMail: number
  sentMail: number
  activePeople: number
}

const counts = `SELECT
  (SELECT min(due) FROM ${alarms} WHERE due < $1) AS "oldestAlarmAt",
  (SELECT count(*)::integer FROM nudge) AS nudges,
  (SELECT min(created_at) FROM nudge) AS "oldestNudgeAt",
  (SELECT count(*)::integer FROM mail_outbox WHERE status IN ('pending', 'sending')) AS "pendingMail",
  (SELECT count(*)::integer FROM mail_outbox WHERE status = 'failed') AS "failedMail",
  (SELECT count(*)::integer FROM mail_outbox WHERE status = 'sent' AND sent_at >= $2) AS "sentMail",
  (SELECT count(*)::integer FROM person WHERE active) AS "activePeople"`

/** The machine's figures at `at`; mail that was sent is counted from `since`. */
export async function systemCounts(database: DataSource, at: number, since: number): Promise<SystemCounts> {
  const row = await firstRow<SystemCounts>(database, counts, [new Date(at), new Date(since)])
  if (row === null) throw new Error('a statement without FROM gives one row')
  return row
}

/** The mail that was last put off, and when any was last taken. */
export interface MailTrouble {
  reply: string
  attempts: number
  nextAttemptAt: Date
  lastSentAt: Date | null
}

/** Of mail to be sent again, what was tried last; null when there is none. A reply 45x speaks of one letter, not of the server. */
export const mailTrouble = (database: DataSource): Promise<MailTrouble | null> =>
  firstRow<MailTrouble>(
    database,
    `SELECT reply, attempts, next_attempt_at AS "nextAttemptAt", (SELECT max(sent_at) FROM mail_outbox) AS "lastSentAt"
     FROM mail_outbox WHERE status IN ('pending', 'sending') AND bundle_id IS NOT NULL AND reply !~ '^45'
     ORDER BY next_attempt_at DESC LIMIT 1`,
  )

export interface LockedRow {
  id: string
  login: string
  name: string
  lockedUntil: Date
}

/** Who cannot log in at `at` because of wrong passwords, the last locked first. */
export const lockedPeople = (database: DataSource, at: number): Promise<LockedRow[]> =>
  rows<LockedRow>(
    database,
    `SELECT id, login, name, locked_until AS "lockedUntil" FROM person
     WHERE active AND locked_until > $1 ORDER BY locked_until DESC, login`,
    [new Date(at)],
  )
