import type { MigrationInterface, QueryRunner } from 'typeorm'

const up = `
CREATE TABLE department (
  id uuid CONSTRAINT department_key PRIMARY KEY,
  name text NOT NULL CONSTRAINT department_name_once UNIQUE,
  short_name text,
  former_names text[] NOT NULL DEFAULT '{}'
);

CREATE TABLE department_group (
  id uuid CONSTRAINT department_group_key PRIMARY KEY,
  name text NOT NULL CONSTRAINT department_group_name_once UNIQUE
);

CREATE TABLE department_group_member (
  group_id uuid NOT NULL CONSTRAINT department_group_member_group REFERENCES department_group (id) ON DELETE CASCADE,
  department_id uuid NOT NULL CONSTRAINT department_group_member_department REFERENCES department (id),
  ordinal integer NOT NULL,
  CONSTRAINT department_group_member_key PRIMARY KEY (group_id, department_id)
);

CREATE TABLE person (
  id uuid CONSTRAINT person_key PRIMARY KEY,
  login text NOT NULL CONSTRAINT person_login_once UNIQUE,
  name text NOT NULL,
  email text NOT NULL,
  role text NOT NULL CONSTRAINT person_role_known
    CHECK (role IN ('clerk', 'head', 'coordinator', 'director', 'leader', 'admin')),
  department_id uuid CONSTRAINT person_department REFERENCES department (id),
  password_hash text NOT NULL,
  failed_log_ins integer NOT NULL DEFAULT 0,
  locked_until timestamptz,
  active boolean NOT NULL DEFAULT true,
  CONSTRAINT person_of_department CHECK ((role IN ('clerk', 'head')) = (department_id IS NOT NULL))
);
CREATE INDEX person_by_department ON person (department_id, role);

CREATE TABLE session (
  sid text CONSTRAINT session_key PRIMARY KEY,
  sess json NOT NULL,
  expire timestamptz NOT NULL
);
CREATE INDEX session_by_expiry ON session (expire);

CREATE TABLE plan (
  id uuid CONSTRAINT plan_key PRIMARY KEY,
  title text NOT NULL,
  document_number text,
  issuer text,
  signed_on date,
  year integer,
  file_name text NOT NULL,
  sha256 text NOT NULL,
  text text NOT NULL,
  reading jsonb NOT NULL,
  status text NOT NULL DEFAULT 'draft' CONSTRAINT plan_status_known CHECK (status IN ('draft', 'issuing', 'issued', 'ended')),
  drill boolean NOT NULL DEFAULT false,
  run integer NOT NULL DEFAULT 0,
  clock_started_at timestamptz,
  clock_origin timestamptz,
  clock_factor double precision,
  policy jsonb NOT NULL,
  issuing_total integer NOT NULL DEFAULT 0,
  issuing_done integer NOT NULL DEFAULT 0,
  issued_at timestamptz,
  issued_by uuid CONSTRAINT plan_issued_by REFERENCES person (id),
  next_moment_at timestamptz, last_moment jsonb,
  created_by uuid CONSTRAINT plan_created_by REFERENCES person (id),
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE plan_draft (
  id uuid CONSTRAINT plan_draft_key PRIMARY KEY,
  plan_id uuid NOT NULL CONSTRAINT plan_draft_plan REFERENCES plan (id) ON DELETE CASCADE,
  ordinal integer NOT NULL,
  number text NOT NULL,
  title text NOT NULL,
  written text NOT NULL,
  clause_start integer,
  clause_end integer,
  task_start integer,
  task_end integer,
  parties jsonb NOT NULL,
  due_on date,
  ongoing boolean NOT NULL DEFAULT false,
  cadence text CONSTRAINT plan_draft_cadence_known CHECK (cadence IN ('monthly', 'quarterly', 'half-yearly', 'yearly')),
  deadline_text text,
  due_origin text NOT NULL CONSTRAINT plan_draft_due_origin_known CHECK (due_origin IN ('text', 'implied', 'office', 'ongoing')),
  version integer NOT NULL DEFAULT 1,
  confirmed_at timestamptz,
  confirmed_by uuid CONSTRAINT plan_draft_confirmed_by REFERENCES person (id)
);
CREATE INDEX plan_draft_by_plan ON plan_draft (plan_id, ordinal);

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

CREATE TABLE mail_outbox (
  id uuid CONSTRAINT mail_outbox_key PRIMARY KEY,
  dedupe_key text NOT NULL CONSTRAINT mail_outbox_once UNIQUE,
  person_id uuid CONSTRAINT mail_outbox_person REFERENCES person (id),
  recipient text NOT NULL,
  template text NOT NULL,
  plan_id uuid CONSTRAINT mail_outbox_plan REFERENCES plan (id) ON DELETE CASCADE,
  assignment_id uuid CONSTRAINT mail_outbox_assignment REFERENCES assignment (id) ON DELETE CASCADE,
  payload jsonb NOT NULL,
  drill boolean NOT NULL,
  status text NOT NULL DEFAULT 'pending' CONSTRAINT mail_outbox_status_known
    CHECK (status IN ('pending', 'sending', 'sent', 'failed', 'skipped')),
  bundle_id uuid,
  attempts integer NOT NULL DEFAULT 0,
  next_attempt_at timestamptz NOT NULL DEFAULT now(),
  reply text,
  created_at timestamptz NOT NULL DEFAULT now(),
  sent_at timestamptz
);
CREATE INDEX mail_outbox_waiting ON mail_outbox (next_attempt_at) WHERE status IN ('pending', 'sending');
CREATE INDEX mail_outbox_failed ON mail_outbox (created_at) WHERE status = 'failed';
CREATE INDEX mail_outbox_by_bundle ON mail_outbox (bundle_id) WHERE bundle_id IS NOT NULL;

CREATE TABLE nudge (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT nudge_key PRIMARY KEY,
  process text NOT NULL CONSTRAINT nudge_process_known CHECK (process IN ('assignment', 'plan')),
  subject_id uuid NOT NULL,
  run integer NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE command_log (
  actor_id uuid NOT NULL CONSTRAINT command_log_actor REFERENCES person (id),
  idempotency_key text NOT NULL,
  request_hash text NOT NULL,
  subject_id uuid NOT NULL,
  seq integer NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT command_log_key PRIMARY KEY (actor_id, idempotency_key)
);

CREATE TABLE progress_check (
  id uuid CONSTRAINT progress_check_key PRIMARY KEY,
  plan_id uuid NOT NULL CONSTRAINT progress_check_plan REFERENCES plan (id) ON DELETE CASCADE,
  kind text NOT NULL CONSTRAINT progress_check_kind_known
    CHECK (kind IN ('monthly-circular', 'quarterly-check', 'half-year-summary', 'annual-summary')),
  period text NOT NULL,
  opened_at timestamptz NOT NULL,
  laggards jsonb NOT NULL,
  figures jsonb NOT NULL,
  conclusion text,
  concluded_by uuid CONSTRAINT progress_check_concluded_by REFERENCES person (id),
  concluded_at timestamptz,
  CONSTRAINT progress_check_once UNIQUE (plan_id, kind, period)
);

CREATE TABLE calendar_override (
  date date CONSTRAINT calendar_override_key PRIMARY KEY,
  working boolean NOT NULL,
  name text NOT NULL DEFAULT ''
);
`

const tables = [
  'calendar_override',
  'progress_check',
  'command_log',
  'nudge',
  'mail_outbox',
  'todo',
  'assignment_event',
  'assignment_party',
  'assignment',
  'plan_draft',
  'plan',
  'session',
  'person',
  'department_group_member',
  'department_group',
  'department',
]

/** Everything the first release needs: registry, plans, assignments with their log, todos, outbox, nudges. */
export class Foundation1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`DROP TABLE ${table}`)
  }
}
