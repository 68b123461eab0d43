import { Inject, Injectable } from '@nestjs/common'
import type { KeepingPorts, RegistryKeeping } from '@luoshi/application'
import { registryKeeping } from '@luoshi/persistence'
import { DataSource } from 'typeorm'
import { now, type Now } from '../parts'

/** What the use cases of the registry need, over the record. */
@Injectable()
export class RegistryPorts implements KeepingPorts {
  readonly keeping: RegistryKeeping

  constructor(
    database: DataSource,
    @Inject(now) readonly now: Now,
  ) {
    this.keeping = registryKeeping(database)
  }
}
