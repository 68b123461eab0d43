import { Controller, Delete, Put } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import {
  addDepartment,
  departmentRecords,
  dissolveDepartment,
  editDepartment,
  listRecords,
  removeDepartment,
  restoreDepartment,
  type Asked,
} from '@luoshi/application'
import {
  departmentEdit,
  dissolutionRequest,
  keptDepartmentList,
  keptDepartmentView,
  type DissolutionRequest,
  type KeptDepartmentView,
} from '@luoshi/contracts'
import { Allow } from '../access/allow'
import { Asking } from '../access/asking'
import { registryKeepers } from '../access/role-groups'
import { Answers } from '../http/answers'
import { Identifier } from '../http/identifier'
import { IfMatch } from '../http/if-match'
import { ZodBody } from '../http/zod-body'
import { departmentView } from '../views/registry-views'
import { recordsController } from './records.controller'

const DepartmentRecords = recordsController({
  what: 'department',
  schemas: { list: keptDepartmentList, view: keptDepartmentView, edit: departmentEdit },
  view: departmentView,
  all: (ports) => listRecords(ports, departmentRecords),
  ...{ add: addDepartment, edit: editDepartment, remove: removeDepartment },
})

/** The departments. Only one that nothing speaks of is removed; what has been at work is dissolved. */
@ApiTags('registry')
@Controller('registry/departments')
export class RegistryDepartmentsController extends DepartmentRecords {
  @Put(':id/dissolution')
  @Allow(...registryKeepers)
  @Answers(keptDepartmentView)
  async dissolve(
    @Identifier('department') id: string,
    @Asking() asked: Asked,
    @IfMatch() version: number,
    @ZodBody(dissolutionRequest) dissolution: DissolutionRequest,
  ): Promise<KeptDepartmentView> {
    return departmentView(await dissolveDepartment(this.parts, { ...asked, id, version, dissolution }))
  }

  @Delete(':id/dissolution')
  @Allow(...registryKeepers)
  @Answers(keptDepartmentView)
  async restore(
    @Identifier('department') id: string,
    @Asking() asked: Asked,
    @IfMatch() version: number,
  ): Promise<KeptDepartmentView> {
    return departmentView(await restoreDepartment(this.parts, { ...asked, id, version }))
  }
}
