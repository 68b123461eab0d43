/** One sender claims at a time, so that letters of one mail are not torn apart between two. */
export const claimTurn = `SELECT pg_advisory_xact_lock(hashtext('luoshi mail claim'))`

/**
 * Claims one bundle. First what has its id already: a retry that is due, or a claim that ran out with its sender; else all
 * letters of the (address, template) whose oldest has waited for the window. What is chosen is judged anew: $6 to $8 say why
 * a letter is skipped, since its reader has left the post, what it asks is done, or the address gets the same words by
 * another one. `next_attempt_at` of a claimed letter is when the claim runs out. One row comes back even where nothing was
 * claimed, with how many were skipped.
 */
export const claim = `
WITH again AS (
  SELECT bundle_id FROM mail_outbox
  WHERE bundle_id IS NOT NULL AND status IN ('pending', 'sending') AND next_attempt_at <= $1 AND drill = $5
  ORDER BY next_attempt_at LIMIT 1
), fresh AS (
  SELECT coalesce(person.email, recipient) AS address, template FROM mail_outbox LEFT JOIN person ON person.id = person_id
  WHERE bundle_id IS NULL AND status = 'pending' AND next_attempt_at <= $1 AND mail_outbox.created_at <= $2 AND drill = $5
    AND NOT EXISTS (SELECT FROM again)
  ORDER BY mail_outbox.created_at LIMIT 1
), chosen AS (
  SELECT id FROM mail_outbox JOIN again USING (bundle_id) WHERE status IN ('pending', 'sending')
  UNION ALL
  (SELECT mail_outbox.id FROM mail_outbox LEFT JOIN person ON person.id = person_id
     JOIN fresh ON fresh.template = mail_outbox.template AND fresh.address = coalesce(person.email, recipient)
   WHERE bundle_id IS NULL AND status = 'pending' AND next_attempt_at <= $1 AND drill = $5
   ORDER BY mail_outbox.created_at LIMIT 200)
), judged AS (
  SELECT mail.id, mail.template, mail.payload, mail.awaits, mail.created_at, coalesce(person.email, mail.recipient) AS address,
    coalesce(mail.assignment_id, (mail.payload ->> 'assignmentId')::uuid) AS matter,
    CASE
      WHEN NOT person.active OR NOT (mail.audience -> 'roles' ? person.role
        AND person.department_id IS NOT DISTINCT FROM (mail.audience ->> 'departmentId')::uuid) THEN $6
      WHEN mail.awaits IS NOT NULL AND NOT EXISTS (
        SELECT FROM todo WHERE assignment_id = coalesce(mail.assignment_id, (mail.payload ->> 'assignmentId')::uuid)
          AND mail.awaits -> 'kinds' ? todo.kind
          AND todo.department_id IS NOT DISTINCT FROM (mail.audience ->> 'departmentId')::uuid
          AND coalesce(mail.awaits ->> 'reference' = todo.reference, mail.awaits ->> 'reference' IS NULL)
      ) THEN $7
    END AS lapsed
  FROM mail_outbox mail JOIN chosen USING (id) LEFT JOIN person ON person.id = mail.person_id
), doubled AS (
  SELECT id, row_number() OVER (
    PARTITION BY matter, CASE template WHEN 'digest' THEN coalesce(awaits, payload) ELSE payload END ORDER BY created_at DESC, id) > 1 AS known
  FROM judged WHERE lapsed IS NULL
), skipped AS (
  UPDATE mail_outbox SET status = 'skipped', reply = coalesce(judged.lapsed, $8)
  FROM judged LEFT JOIN doubled USING (id)
  WHERE mail_outbox.id = judged.id AND (judged.lapsed IS NOT NULL OR doubled.known) RETURNING mail_outbox.id
), claimed AS (
  UPDATE mail_outbox SET status = 'sending', bundle_id = coalesce(bundle_id, $4::uuid), attempts = attempts + 1,
    next_attempt_at = $3, recipient = judged.address
  FROM judged JOIN doubled USING (id) WHERE mail_outbox.id = judged.id AND NOT doubled.known RETURNING mail_outbox.*
)
SELECT (SELECT count(*) FROM skipped)::integer AS skipped, claimed.id, claimed.bundle_id, claimed.recipient, claimed.template,
  claimed.drill, claimed.attempts, claimed.payload, claimed.plan_id, claimed.assignment_id, plan.title AS plan_title,
  assignment.number, assignment.title, person.name AS person_name
FROM (VALUES (1)) AS one (row)
LEFT JOIN claimed ON true
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
INSERT INTO mail_outbox (id, dedupe_key, person_id, recipient, template, plan_id, payload, drill, status, created_at, next_attempt_at, audience,
  awaits)
SELECT gen_random_uuid(), concat_ws(':', letter."planId", letter.key, letter.template, person.id), person.id, person.email, letter.template,
  letter."planId", letter.payload, letter.drill, 'pending', $2::timestamptz, $2::timestamptz, letter.audience, nullif(letter.awaits, 'null')
FROM jsonb_to_recordset($1) AS letter ("planId" uuid, key text, template text, audience jsonb, payload jsonb, awaits jsonb,
  drill boolean)
JOIN person ON person.active AND letter.audience -> 'roles' ? person.role
  AND person.department_id IS NOT DISTINCT FROM (letter.audience ->> 'departmentId')::uuid
ON CONFLICT (dedupe_key) DO NOTHING`

/** Gives a row when there was something to put back. */
export const resend = `
WITH put AS (
  UPDATE mail_outbox SET status = 'pending', bundle_id = NULL, attempts = 0, created_at = $2, next_attempt_at = $2
  WHERE id = $1 AND status = 'failed' RETURNING id
) SELECT id FROM put`
