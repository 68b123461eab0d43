/**
 * A draft that is dropped and restored keeps its id, so what speaks of drafts here does not refer to their table. Plans read
 * before get their targets from what was kept of the reading.
 */
export const workbench = `
ALTER TABLE plan_draft
  ADD COLUMN changed_at timestamptz,
  ADD COLUMN changed_by uuid CONSTRAINT plan_draft_changed_by REFERENCES person (id);
ALTER TABLE plan ADD COLUMN draft_changes integer NOT NULL DEFAULT 0;
ALTER TABLE command_log ADD COLUMN answer jsonb;
ALTER TABLE department ADD COLUMN aliases text[] NOT NULL DEFAULT '{}';
ALTER TABLE department_group ADD COLUMN aliases text[] NOT NULL DEFAULT '{}';

CREATE TABLE draft_change (
  plan_id uuid NOT NULL CONSTRAINT draft_change_plan REFERENCES plan (id) ON DELETE CASCADE,
  seq integer NOT NULL,
  kind text NOT NULL CONSTRAINT draft_change_kind_known CHECK (kind IN
    ('edit', 'add', 'drop', 'restore', 'split', 'merge', 'expand', 'match', 'bulk', 'confirm', 'withdraw')),
  before jsonb NOT NULL,
  after jsonb NOT NULL,
  order_before jsonb NOT NULL DEFAULT '[]',
  order_after jsonb NOT NULL DEFAULT '[]',
  changed_by uuid NOT NULL CONSTRAINT draft_change_by REFERENCES person (id),
  changed_at timestamptz NOT NULL,
  undone_at timestamptz,
  CONSTRAINT draft_change_key PRIMARY KEY (plan_id, seq)
);

CREATE TABLE plan_target (
  id uuid CONSTRAINT plan_target_key PRIMARY KEY,
  plan_id uuid NOT NULL CONSTRAINT plan_target_plan REFERENCES plan (id) ON DELETE CASCADE,
  ordinal integer NOT NULL,
  draft_id uuid,
  text text NOT NULL,
  span_start integer,
  span_end integer,
  indicator text NOT NULL,
  comparator text NOT NULL CONSTRAINT plan_target_comparator_known
    CHECK (comparator IN ('=', '>=', '<=', '>', '<', 'range', 'change')),
  value double precision,
  upper double precision,
  unit text,
  period text,
  measure text CONSTRAINT plan_target_measure_known CHECK (measure IN ('appraisal', 'completion')),
  origin text NOT NULL CONSTRAINT plan_target_origin_known CHECK (origin IN ('text', 'office')),
  dropped boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  changed_at timestamptz,
  changed_by uuid CONSTRAINT plan_target_changed_by REFERENCES person (id)
);
CREATE INDEX plan_target_by_plan ON plan_target (plan_id, ordinal);
CREATE INDEX plan_target_by_draft ON plan_target (draft_id);

INSERT INTO plan_target (id, plan_id, ordinal, draft_id, text, span_start, span_end, indicator, comparator, value, upper, unit,
  period, measure, origin)
SELECT gen_random_uuid(), plan.id, place, (
    SELECT plan_draft.id FROM plan_draft WHERE plan_draft.plan_id = plan.id
      AND task_start <= (target -> 'span' ->> 0)::integer AND (target -> 'span' ->> 1)::integer <= task_end
    ORDER BY task_end - task_start, ordinal LIMIT 1
  ), target ->> 'text', (target -> 'span' ->> 0)::integer, (target -> 'span' ->> 1)::integer, target ->> 'indicator',
  target ->> 'comparator', (target ->> 'value')::double precision, (target ->> 'upper')::double precision, target ->> 'unit',
  target ->> 'period', target ->> 'measure', 'text'
FROM plan CROSS JOIN LATERAL jsonb_array_elements(plan.reading -> 'targets') WITH ORDINALITY AS listed (target, place);

CREATE TABLE finding_mark (
  plan_id uuid NOT NULL CONSTRAINT finding_mark_plan REFERENCES plan (id) ON DELETE CASCADE,
  finding_id text NOT NULL,
  state text NOT NULL CONSTRAINT finding_mark_state_known CHECK (state IN ('open', 'handled', 'not-applicable')),
  note text NOT NULL DEFAULT '',
  marked_by uuid NOT NULL CONSTRAINT finding_mark_by REFERENCES person (id),
  marked_at timestamptz NOT NULL,
  CONSTRAINT finding_mark_key PRIMARY KEY (plan_id, finding_id)
);

CREATE TABLE plan_twin (
  one_draft_id uuid NOT NULL,
  other_draft_id uuid NOT NULL,
  state text NOT NULL CONSTRAINT plan_twin_state_known CHECK (state IN ('open', 'linked', 'dismissed')),
  decided_by uuid NOT NULL CONSTRAINT plan_twin_by REFERENCES person (id),
  decided_at timestamptz NOT NULL,
  CONSTRAINT plan_twin_key PRIMARY KEY (one_draft_id, other_draft_id),
  CONSTRAINT plan_twin_ordered CHECK (one_draft_id < other_draft_id)
);
CREATE INDEX plan_twin_by_other ON plan_twin (other_draft_id);
CREATE INDEX assignment_by_draft ON assignment (draft_id);
`
