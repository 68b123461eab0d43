/** One sender claims at a time, so that letters of one mail are not torn apart between two. */
export const claimTurn = `SELECT pg_advisory_xact_lock(hashtext('luoshi mail claim'))`

/**
 * Claims one bundle. First what has its id already: a retry that is due, or a claim that ran out with its sender; else all
 * letters of the (recipient, template, drill) whose oldest has waited for the window. `next_attempt_at` of a claimed
 * letter is when the claim runs out.
 */
export const claim = `
WITH again AS (
  SELECT bundle_id FROM mail_outbox
  WHERE bundle_id IS NOT NULL AND status IN ('pending', 'sending') AND next_attempt_at <= $1 AND drill = $5
  ORDER BY next_attempt_at LIMIT 1
), fresh AS (
  SELECT recipient, template, drill FROM mail_outbox
  WHERE bundle_id IS NULL AND status = 'pending' AND next_attempt_at <= $1 AND created_at <= $2 AND drill = $5
    AND NOT EXISTS (SELECT FROM again)
  ORDER BY created_at LIMIT 1
), chosen AS (
  SELECT id FROM mail_outbox JOIN again USING (bundle_id) WHERE status IN ('pending', 'sending')
  UNION ALL
  (SELECT id FROM mail_outbox JOIN fresh USING (recipient, template, drill)
   WHERE bundle_id IS NULL AND status = 'pending' AND next_attempt_at <= $1 ORDER BY created_at LIMIT 200)
), claimed AS (
  UPDATE mail_outbox SET status = 'sending', bundle_id = coalesce(bundle_id, $4::uuid), attempts = attempts + 1, next_attempt_at = $3
  WHERE id IN (SELECT id FROM chosen) RETURNING *
)
SELECT claimed.id, claimed.bundle_id, claimed.recipient, claimed.template, claimed.drill, claimed.attempts, claimed.payload,
  claimed.plan_id, claimed.assignment_id, plan.title AS plan_title, assignment.number, assignment.title, person.name AS person_name
FROM claimed
LEFT JOIN person ON person.id = claimed.person_id
LEFT JOIN plan ON plan.id = claimed.plan_id
LEFT JOIN assignment ON assignment.id = claimed.assignment_id
ORDER BY claimed.created_at, assignment.ordinal, claimed.id`

/** The earliest moment at which a claim can succeed. */
export const nextClaim = `
SELECT min(CASE WHEN bundle_id IS NULL THEN greatest(next_attempt_at, created_at + $1 * interval '1 millisecond') ELSE next_attempt_at END) AS at
FROM mail_outbox WHERE status IN ('pending', 'sending') AND drill = $2`

/** The outcome of a bundle; an outcome that comes after somebody else has recorded one changes nothing. */
export const outcome = `
UPDATE mail_outbox SET status = $2, reply = $3, sent_at = $4, next_attempt_at = coalesce($5, next_attempt_at)
WHERE bundle_id = $1 AND status = 'sending'`

export const enqueue = `
INSERT INTO mail_outbox (id, dedupe_key, person_id, recipient, template, plan_id, payload, drill, status, created_at, next_attempt_at)
SELECT gen_random_uuid(), concat_ws(':', letter."planId", letter.key, letter.template, person.id), person.id, person.email, letter.template,
  letter."planId", letter.payload, letter.drill, 'pending', $2::timestamptz, $2::timestamptz
FROM jsonb_to_recordset($1) AS letter ("planId" uuid, key text, template text, audience jsonb, payload jsonb, drill boolean)
JOIN person ON person.active AND letter.audience -> 'roles' ? person.role
  AND person.department_id IS NOT DISTINCT FROM (letter.audience ->> 'departmentId')::uuid
ON CONFLICT (dedupe_key) DO NOTHING`

/** Gives a row when there was something to put back. */
export const resend = `
WITH put AS (
  UPDATE mail_outbox SET status = 'pending', bundle_id = NULL, attempts = 0, created_at = $2, next_attempt_at = $2
  WHERE id = $1 AND status = 'failed' RETURNING id
) SELECT id FROM put`
