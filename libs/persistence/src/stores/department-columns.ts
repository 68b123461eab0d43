import type { Department } from '@luoshi/application'
import type { DepartmentEntity } from '../entities/department.entity'

/** A department as its row; the row's version is not the record's. */
export const departmentColumns = ({ id, name, shortName, formerNames, dissolved, aliases }: Department) => ({
  ...{ id, name, shortName },
  formerNames: [...formerNames],
  dissolvedOn: dissolved?.on ?? null,
  successorId: dissolved?.successorId ?? null,
  ...(aliases === undefined ? {} : { aliases: [...aliases] }),
})

export const departmentOf = (row: DepartmentEntity): Department => ({
  id: row.id,
  name: row.name,
  shortName: row.shortName,
  formerNames: row.formerNames,
  aliases: row.aliases,
  dissolved: row.dissolvedOn === null ? null : { on: row.dissolvedOn, successorId: row.successorId },
})
