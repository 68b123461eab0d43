import type { AssignmentPlace, CommandReceipt, Recording } from '@luoshi/application'
import { stateVersion } from '@luoshi/domain'
import type { QueryConfig } from 'pg'
import { drillRests } from '../queries/drill-rests'
import { timestamp, timestampOrNull } from './row'

/** Takes the row lock. The plan's clock never changes while assignments of its run exist. */
export const hold = (assignmentId: string): QueryConfig => ({
  name: 'assignment-hold',
  text: `SELECT assignment.state, assignment.last_hash, plan.clock_started_at, plan.clock_origin, plan.clock_factor, plan.drill,
      assignment.views_digest, ${drillRests()} AS over
    FROM assignment JOIN plan ON plan.id = assignment.plan_id WHERE assignment.id = $1 FOR UPDATE OF assignment`,
  values: [assignmentId],
})

/** A statement of its own behind the lock, so that it sees what the previous holder of the lock wrote. */
export const findReceipt = ({ actorId, idempotencyKey }: CommandReceipt): QueryConfig => ({
  name: 'receipt-find',
  text: 'SELECT request_hash, seq FROM command_log WHERE actor_id = $1 AND idempotency_key = $2',
  values: [actorId, idempotencyKey],
})

export const insertReceipt = (receipt: CommandReceipt, assignmentId: string, seq: number): QueryConfig => ({
  name: 'receipt-insert',
  text: `INSERT INTO command_log (actor_id, idempotency_key, request_hash, subject_id, seq) VALUES ($1, $2, $3, $4, $5)`,
  values: [receipt.actorId, receipt.idempotencyKey, receipt.requestHash, assignmentId, seq],
})

/**
 * An empty row for `writeRecording` to fill; nothing when it is there already. The plan's row is held so that a run that is
 * thrown away meanwhile leaves nothing behind.
 */
export const insertAssignment = (place: AssignmentPlace, { state }: Recording): QueryConfig => ({
  name: 'assignment-insert',
  text: `INSERT INTO assignment
      (id, plan_id, draft_id, ordinal, number, title, seq, stage, light, light_since, last_hash, state, changed_at)
    SELECT $1, plan.id, $3, $4, $5, $6, 0, 'registered', 'green', $7::timestamptz, '', '{}', $7::timestamptz
    FROM plan WHERE plan.id = $2 AND plan.run = $8 AND plan.status <> 'draft' FOR SHARE
    ON CONFLICT (id) DO NOTHING`,
  values: [
    ...[state.id, state.planId, place.draftId, place.ordinal, state.number, state.title],
    ...[timestamp(state.registeredAt), place.run],
  ],
})

/**
 * Everything one transaction leaves behind, as one statement: the log, the state with its columns for lists, what changed in
 * the dossier, parties, todos, one letter for each person of a mail's audience, and the nudge.
 */
const write = `
WITH state AS (
  UPDATE assignment SET seq = $2, stage = $3, light = $4, light_since = coalesce($5, light_since), lead_department_id = $6,
    due_on = $7, awaiting = $8, next_due_at = $9, last_hash = coalesce($10, last_hash),
    state = $11, state_version = $24, changed_at = coalesce($12, changed_at), closed_at = $13, filed_at = $14, light_reasons = $22,
    views_digest = $25, awaiting_until = $26
  WHERE id = $1 RETURNING id, plan_id
), log AS (
  INSERT INTO assignment_event (assignment_id, seq, type, at, recorded_at, actor, fact, previous_hash, hash)
  SELECT $1, seq, fact ->> 'type', to_timestamp(at / 1000.0), to_timestamp("recordedAt" / 1000.0), actor, fact, "previousHash", hash
  FROM jsonb_to_recordset($15) AS event
    (seq integer, at bigint, "recordedAt" bigint, actor jsonb, fact jsonb, "previousHash" text, hash text)
), parties AS (
  INSERT INTO assignment_party (assignment_id, party_id, department_id, role, via, status)
  SELECT $1, id, "departmentId", role, via, status FROM jsonb_to_recordset($16) AS party
    (id text, "departmentId" uuid, role text, via text, status text)
  ON CONFLICT (assignment_id, party_id) DO UPDATE
    SET department_id = excluded.department_id, role = excluded.role, via = excluded.via, status = excluded.status
    WHERE (assignment_party.department_id, assignment_party.role, assignment_party.status)
      IS DISTINCT FROM (excluded.department_id, excluded.role, excluded.status)
), done AS (
  DELETE FROM todo WHERE assignment_id = $1 AND NOT key = ANY (SELECT value ->> 'key' FROM jsonb_array_elements($17))
), dossier AS (
  INSERT INTO dossier_item (assignment_id, kind, key, seq, body)
  SELECT $1, kind, key, seq, fields FROM jsonb_to_recordset($23) AS item (kind text, key text, seq integer, fields jsonb)
  ON CONFLICT (assignment_id, kind, key) DO UPDATE SET body = dossier_item.body || excluded.body
), todos AS (
  INSERT INTO todo (assignment_id, key, kind, department_id, roles, party_id, reference, due_at)
  SELECT $1, key, kind, "departmentId", ARRAY(SELECT jsonb_array_elements_text(roles)), "partyId", reference, to_timestamp("dueAt" / 1000.0)
  FROM jsonb_to_recordset($17) AS waiting
    (key text, kind text, "departmentId" uuid, roles jsonb, "partyId" text, reference text, "dueAt" bigint)
  ON CONFLICT (assignment_id, key) DO UPDATE
    SET kind = excluded.kind, department_id = excluded.department_id, roles = excluded.roles, party_id = excluded.party_id,
      reference = excluded.reference, due_at = excluded.due_at
    WHERE (todo.kind, todo.department_id, todo.roles, todo.party_id, todo.reference, todo.due_at)
      IS DISTINCT FROM (excluded.kind, excluded.department_id, excluded.roles, excluded.party_id, excluded.reference, excluded.due_at)
), mails AS (
  INSERT INTO mail_outbox (id, dedupe_key, person_id, recipient, template, plan_id, assignment_id, payload, drill, status,
    created_at, next_attempt_at, audience, awaits)
  SELECT gen_random_uuid(), concat_ws(':', $1::text, mail.seq, mail.template, person.id), person.id, person.email, mail.template,
    state.plan_id, $1, mail.payload, $19::boolean, mail.status, $21::timestamptz, $21::timestamptz,
    mail.audience, nullif(mail.awaits, 'null')
  FROM jsonb_to_recordset($18) AS mail (template text, seq integer, audience jsonb, payload jsonb, awaits jsonb, status text)
  CROSS JOIN state
  JOIN person ON person.active AND mail.audience -> 'roles' ? person.role
    AND person.department_id IS NOT DISTINCT FROM (mail.audience ->> 'departmentId')::uuid
  ON CONFLICT (dedupe_key) DO NOTHING
)
INSERT INTO nudge (process, subject_id, run, created_at)
SELECT 'assignment', state.id, plan.run, $21::timestamptz FROM state JOIN plan ON plan.id = state.plan_id WHERE $20`

function values({ state, events, ...recording }: Recording): unknown[] {
  const turned = events.findLast((event) => event.fact.type === 'LightTurned')
  const lead = state.parties.find((party) => party.role === 'lead' && party.status !== 'removed')
  const last = events.at(-1)
  return [
    ...[state.id, state.seq, state.stage, state.light, timestampOrNull(turned?.at ?? null), lead?.departmentId ?? null],
    ...[state.dueOn, recording.awaiting.who, timestampOrNull(recording.nextDueAt), last?.hash ?? null],
    ...[JSON.stringify(state), timestampOrNull(last?.recordedAt ?? null)],
    ...[timestampOrNull(state.closedAt), timestampOrNull(state.filedAt)],
    ...[JSON.stringify(events), JSON.stringify(state.parties), JSON.stringify(recording.todos)],
    ...[JSON.stringify(recording.mails), recording.drill, recording.nudge, timestamp(recording.writtenAt)],
    ...[JSON.stringify(recording.lightReasons), JSON.stringify(recording.dossier), stateVersion],
    ...[recording.viewsDigest, recording.awaiting.until],
  ]
}

export const writeRecording = (recording: Recording): QueryConfig => ({
  name: 'recording-write',
  text: write,
  values: values(recording),
})
