import { drillRests } from '../queries/drill-rests'

/** Every alarm that a workflow waits for, as (process, subject_id, run, due); an ended drill waits for none. */
export const alarms = `(
  SELECT 'assignment' AS process, assignment.id AS subject_id, plan.run, next_due_at AS due
  FROM assignment JOIN plan ON plan.id = plan_id
  WHERE filed_at IS NULL AND NOT ${drillRests()}
  UNION ALL
  SELECT 'plan', id, run, next_moment_at FROM plan WHERE status = 'issued' OR (status = 'ended' AND NOT drill)
) AS alarm`
