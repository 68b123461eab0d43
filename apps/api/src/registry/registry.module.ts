import { Module } from '@nestjs/common'
import { Once } from '../http/once'
import { RegistryCalendarController } from './calendar.controller'
import { RegistryDepartmentsController } from './departments.controller'
import { RegistryGroupsController } from './groups.controller'
import { RegistryListsController } from './lists.controller'
import { RegistryPeopleController } from './people.controller'
import { RegistryPorts } from './registry-ports'
import { RegistryReader } from './registry-reader'

@Module({
  controllers: [
    RegistryDepartmentsController,
    RegistryGroupsController,
    RegistryPeopleController,
    RegistryCalendarController,
    RegistryListsController,
  ],
  providers: [Once, RegistryPorts, RegistryReader],
})
export class RegistryModule {}
