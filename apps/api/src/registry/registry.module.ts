import { Module } from '@nestjs/common'
import { RegistryCalendarController } from './calendar.controller'
import { RegistryDepartmentsController } from './departments.controller'
import { RegistryGroupsController } from './groups.controller'
import { RegistryListsController } from './lists.controller'
import { RegistryPeopleController } from './people.controller'

@Module({
  controllers: [
    RegistryDepartmentsController,
    RegistryGroupsController,
    RegistryPeopleController,
    RegistryCalendarController,
    RegistryListsController,
  ],
})
export class RegistryModule {}
