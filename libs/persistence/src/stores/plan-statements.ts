/** By ordinal, so that a batch that was interrupted goes on behind its last one. */
export const openAssignments = `
SELECT id AS "assignmentId", ordinal FROM assignment
WHERE plan_id = $1 AND ordinal > $2 AND filed_at IS NULL ORDER BY ordinal LIMIT $3`

export const planNudge = `INSERT INTO nudge (process, subject_id, run) SELECT 'plan', id, run FROM plan WHERE id = $1`

/** For all that are open, the ones that wait for one already too: hearing twice is harmless. */
export const assignmentNudges = `
INSERT INTO nudge (process, subject_id, run)
SELECT 'assignment', assignment.id, run FROM assignment JOIN plan ON plan.id = plan_id WHERE plan_id = $1 AND filed_at IS NULL`

/**
 * Undoes a run: what hangs on its assignments goes with them; receipts of their commands too. The nudges let the
 * run's workflows find that it is gone.
 */
export const discardRun = [
  'SELECT id FROM plan WHERE id = $1 FOR UPDATE',
  planNudge,
  'DELETE FROM command_log USING assignment WHERE subject_id = assignment.id AND plan_id = $1',
  assignmentNudges,
  'DELETE FROM assignment WHERE plan_id = $1',
  'DELETE FROM mail_outbox WHERE plan_id = $1',
  'DELETE FROM progress_check WHERE plan_id = $1',
  `UPDATE plan SET status = 'draft', drill = false, ending = NULL, issued_on = NULL, limits_from_issue = false, clock_started_at = NULL, clock_origin = NULL, clock_factor = NULL,
     issuing_total = 0, issuing_done = 0, issued_at = NULL, issued_by = NULL, next_moment_at = NULL,
     last_moment = NULL WHERE id = $1`,
]
