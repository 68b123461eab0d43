import { AssignmentEventEntity } from './entities/assignment-event.entity'
import { AssignmentPartyEntity } from './entities/assignment-party.entity'
import { AssignmentEntity } from './entities/assignment.entity'
import { CalendarOverrideEntity } from './entities/calendar-override.entity'
import { CalendarPlannedEntity } from './entities/calendar-planned.entity'
import { CommandLogEntity } from './entities/command-log.entity'
import { DepartmentGroupMemberEntity } from './entities/department-group-member.entity'
import { DepartmentGroupEntity } from './entities/department-group.entity'
import { DepartmentEntity } from './entities/department.entity'
import { DossierItemEntity } from './entities/dossier-item.entity'
import { DraftChangeEntity } from './entities/draft-change.entity'
import { FindingMarkEntity } from './entities/finding-mark.entity'
import { MailOutboxEntity } from './entities/mail-outbox.entity'
import { NudgeEntity } from './entities/nudge.entity'
import { PersonEntity } from './entities/person.entity'
import { PlanDraftEntity } from './entities/plan-draft.entity'
import { PlanTargetEntity } from './entities/plan-target.entity'
import { PlanTwinEntity } from './entities/plan-twin.entity'
import { PlanOriginalEntity } from './entities/plan-original.entity'
import { PlanEntity } from './entities/plan.entity'
import { ProgressCheckEntity } from './entities/progress-check.entity'
import { SessionEntity } from './entities/session.entity'
import { TodoEntity } from './entities/todo.entity'

/** Every table but the migrations' own. */
export const entities = [
  AssignmentEntity,
  AssignmentEventEntity,
  AssignmentPartyEntity,
  CalendarOverrideEntity,
  CalendarPlannedEntity,
  CommandLogEntity,
  DepartmentEntity,
  DepartmentGroupEntity,
  DepartmentGroupMemberEntity,
  DossierItemEntity,
  DraftChangeEntity,
  FindingMarkEntity,
  MailOutboxEntity,
  NudgeEntity,
  PersonEntity,
  PlanDraftEntity,
  PlanEntity,
  PlanOriginalEntity,
  PlanTargetEntity,
  PlanTwinEntity,
  ProgressCheckEntity,
  SessionEntity,
  TodoEntity,
]
