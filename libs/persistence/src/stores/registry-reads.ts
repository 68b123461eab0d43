import type { DepartmentUse, HeldRegistry, KeptDepartment, KeptDay, KeptGroup, KeptPerson } from '@luoshi/application'
import type { EntityManager } from 'typeorm'
import { instant } from './row'

const departments = `SELECT id, name, short_name AS "shortName", aliases, former_names AS "formerNames", version,
  CASE WHEN dissolved_on IS NOT NULL THEN
    json_build_object('on', to_char(dissolved_on, 'YYYY-MM-DD'), 'successorId', successor_id) END AS dissolved
  FROM department ORDER BY name`
const groups = `SELECT id, name, aliases, version, ARRAY(SELECT department_id FROM department_group_member
  WHERE group_id = department_group.id ORDER BY ordinal)::text[] AS members FROM department_group ORDER BY name`
const people = `SELECT id, login, name, email, role, department_id AS "departmentId", active, version,
  locked_until AS "lockedUntil" FROM person ORDER BY login`
const days = `SELECT date, working, name, version FROM calendar_override ORDER BY date`

const uses = `SELECT id, COALESCE(assignments, 0)::integer AS assignments, COALESCE(open, 0)::integer AS open,
    COALESCE(drafts, 0)::integer AS drafts
  FROM department
  LEFT JOIN (
    SELECT department_id AS id, count(DISTINCT assignment.id) AS assignments,
      count(DISTINCT assignment.id) FILTER (WHERE filed_at IS NULL) AS open
    FROM assignment_party JOIN assignment ON assignment.id = assignment_id GROUP BY department_id
  ) AS given USING (id)
  LEFT JOIN (
    SELECT (party ->> 'departmentId')::uuid AS id, count(DISTINCT plan_draft.id) AS drafts
    FROM plan_draft CROSS JOIN LATERAL jsonb_array_elements(parties) AS party GROUP BY 1
  ) AS drafted USING (id)
  WHERE assignments > 0 OR drafts > 0`
const groupDrafts = `SELECT party ->> 'groupId' AS id, count(DISTINCT plan_draft.id)::integer AS drafts
  FROM plan_draft CROSS JOIN LATERAL jsonb_array_elements(parties) AS party WHERE party ->> 'groupId' IS NOT NULL GROUP BY 1`

/** The whole registry as it stands for one transaction. */
export async function heldRegistry(manager: EntityManager): Promise<HeldRegistry> {
  const used = await manager.query<(DepartmentUse & { id: string })[]>(uses)
  const accounts = await manager.query<(KeptPerson & { lockedUntil: Date | null })[]>(people)
  const drafted = await manager.query<{ id: string; drafts: number }[]>(groupDrafts)
  return {
    departments: await manager.query<KeptDepartment[]>(departments),
    groups: await manager.query<KeptGroup[]>(groups),
    people: accounts.map(({ id, login, name, email, role, departmentId, active, version }) => ({
      ...{ id, login, name, email, role, departmentId, active, version },
    })),
    days: await manager.query<KeptDay[]>(days),
    uses: new Map(used.map(({ id, ...use }) => [id, use])),
    groupDrafts: new Map(drafted.map((row) => [row.id, row.drafts])),
    locks: new Map(
      accounts.flatMap(({ id, lockedUntil }) => (lockedUntil === null ? [] : [[id, instant(lockedUntil)]])),
    ),
  }
}
