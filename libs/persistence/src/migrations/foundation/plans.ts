/** Plans and the assignments proposed from their text. */
export const plans = `
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
