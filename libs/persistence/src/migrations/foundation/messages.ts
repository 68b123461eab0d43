/** What leaves: mail to people, nudges to the engine. */
export const messages = `
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
`
