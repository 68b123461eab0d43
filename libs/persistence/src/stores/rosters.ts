import type { DepartmentGroup } from '@luoshi/application'
import { In, type EntityManager } from 'typeorm'
import { DepartmentGroupMemberEntity } from '../entities/department-group-member.entity'

/** Writes the rosters of groups that are there, each as a whole and in its order. */
export async function writeRosters(
  manager: EntityManager,
  groups: readonly Pick<DepartmentGroup, 'id' | 'members'>[],
): Promise<void> {
  await manager.delete(DepartmentGroupMemberEntity, { groupId: In(groups.map(({ id }) => id)) })
  const members = groups.flatMap(({ id, members }) =>
    members.map((departmentId, ordinal) => ({ groupId: id, departmentId, ordinal })),
  )
  if (members.length > 0) await manager.insert(DepartmentGroupMemberEntity, members)
}
