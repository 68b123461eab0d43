/** People, departments, groups and their sessions. */
export const registry = `
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
`
