import { Controller } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { addGroup, editGroup, groupRecords, listRecords, removeGroup } from '@luoshi/application'
import { groupEdit, keptGroupList, keptGroupView } from '@luoshi/contracts'
import { groupView } from '../views/registry-views'
import { recordsController } from './records.controller'

const GroupRecords = recordsController({
  what: 'group',
  schemas: { list: keptGroupList, view: keptGroupView, edit: groupEdit },
  view: groupView,
  all: (ports) => listRecords(ports, groupRecords),
  ...{ add: addGroup, edit: editGroup, remove: removeGroup },
})

/** Groups with their rosters, each kept as a whole and in its order. */
@ApiTags('registry')
@Controller('registry/groups')
export class RegistryGroupsController extends GroupRecords {}
