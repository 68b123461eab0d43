/** Assignments with their parties, log and todos. */
export const assignments = `
CREATE TABLE assignment (
  id uuid CONSTRAINT assignment_key PRIMARY KEY,
  plan_id uuid NOT NULL CONSTRAINT assignment_plan REFERENCES plan (id),
  draft_id uuid NOT NULL CONSTRAINT assignment_draft REFERENCES plan_draft (id),
  ordinal integer NOT NULL,
  number text NOT NULL,
  title text NOT NULL,
  seq integer NOT NULL,
  stage text NOT NULL CONSTRAINT assignment_stage_known CHECK (stage IN
    ('registered', 'assigned', 'in-progress', 'countersigning', 'awaiting-acceptance', 'accepted', 'closed', 'revoked')),
  light text NOT NULL CONSTRAINT assignment_light_known CHECK (light IN ('green', 'yellow', 'red')),
  light_since timestamptz NOT NULL,
  light_reasons jsonb NOT NULL DEFAULT '[]',
  lead_department_id uuid CONSTRAINT assignment_lead REFERENCES department (id),
  due_on date,
  awaiting text NOT NULL DEFAULT '',
  next_due_at timestamptz,
  last_hash text NOT NULL,
  state jsonb NOT NULL,
  changed_at timestamptz NOT NULL,
  closed_at timestamptz,
  filed_at timestamptz
);
CREATE INDEX assignment_by_plan ON assignment (plan_id, ordinal);
CREATE INDEX assignment_by_due ON assignment (next_due_at) WHERE filed_at IS NULL;
CREATE INDEX assignment_by_lead ON assignment (lead_department_id);

CREATE TABLE assignment_party (
  assignment_id uuid NOT NULL CONSTRAINT assignment_party_assignment REFERENCES assignment (id) ON DELETE CASCADE,
  party_id text NOT NULL,
  department_id uuid NOT NULL CONSTRAINT assignment_party_department REFERENCES department (id),
  role text NOT NULL CONSTRAINT assignment_party_role_known CHECK (role IN ('lead', 'responsible', 'cooperating')),
  via text,
  status text NOT NULL,
  CONSTRAINT assignment_party_key PRIMARY KEY (assignment_id, party_id)
);
CREATE INDEX assignment_party_by_department ON assignment_party (department_id, assignment_id);

CREATE TABLE assignment_event (
  assignment_id uuid NOT NULL CONSTRAINT assignment_event_assignment REFERENCES assignment (id) ON DELETE CASCADE,
  seq integer NOT NULL,
  type text NOT NULL,
  at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  actor jsonb NOT NULL,
  fact jsonb NOT NULL,
  previous_hash text NOT NULL,
  hash text NOT NULL,
  CONSTRAINT assignment_event_key PRIMARY KEY (assignment_id, seq)
);

CREATE TABLE todo (
  assignment_id uuid NOT NULL CONSTRAINT todo_assignment REFERENCES assignment (id) ON DELETE CASCADE,
  key text NOT NULL,
  kind text NOT NULL,
  department_id uuid CONSTRAINT todo_department REFERENCES department (id),
  roles text[] NOT NULL,
  party_id text,
  reference text,
  due_at timestamptz,
  CONSTRAINT todo_key PRIMARY KEY (assignment_id, key)
);
CREATE INDEX todo_by_department ON todo (department_id, due_at);

CREATE TABLE command_log (
  actor_id uuid NOT NULL CONSTRAINT command_log_actor REFERENCES person (id),
  idempotency_key text NOT NULL,
  request_hash text NOT NULL,
  subject_id uuid NOT NULL,
  seq integer NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT command_log_key PRIMARY KEY (actor_id, idempotency_key)
);
`
