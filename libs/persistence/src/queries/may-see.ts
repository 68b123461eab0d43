import type { Actor } from '@luoshi/domain'
import type { Parameters } from './parameters'

/**
 * The SQL condition under which an actor sees an assignment; every query of assignments bears it. A department sees what
 * it is a party of, also while its refusal is undecided; once removed it loses sight. The administrator sees none.
 */
export function maySee(actor: Actor, assignmentId: string, parameters: Parameters): string {
  switch (actor.role) {
    case 'coordinator':
    case 'director':
    case 'leader':
      return 'true'
    case 'clerk':
    case 'head':
      return `EXISTS (SELECT 1 FROM assignment_party seen WHERE seen.assignment_id = ${assignmentId}
        AND seen.department_id = ${parameters.bind(actor.departmentId)} AND seen.status <> 'removed')`
    case 'admin':
      return 'false'
  }
}
