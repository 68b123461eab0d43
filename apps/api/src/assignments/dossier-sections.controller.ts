import { Controller, Get } from '@nestjs/common'
import { ApiParam, ApiTags } from '@nestjs/swagger'
import { olderQuery, type OlderQuery } from '@luoshi/contracts'
import type { Actor } from '@luoshi/domain'
import { Acting } from '../access/acting'
import { Allow } from '../access/allow'
import { participants } from '../access/role-groups'
import { Answers } from '../http/answers'
import { Identifier } from '../http/identifier'
import { ZodQuery } from '../http/zod-body'
import { AssignmentReader } from './assignment-reader'
import { dossierSectionNames, dossierSections, type DossierSectionName } from './dossier-sections'

/** What is kept about an assignment, page by page: whoever sees the assignment sees in them what its own page would show. */
@ApiTags('assignments')
@Controller('assignments/:id')
export class DossierSectionsController {
  constructor(readonly reader: AssignmentReader) {}
}

/** The handler of one section, declared as a decorated method would be. */
function open(name: DossierSectionName): void {
  const { [name]: handler } = {
    [name](this: DossierSectionsController, actor: Actor, id: string, query: OlderQuery): Promise<unknown> {
      return this.reader.section(actor, id, name, query)
    },
  }
  const { prototype } = DossierSectionsController
  const method: PropertyDescriptor = { value: handler, configurable: true, writable: true }
  Object.defineProperty(prototype, name, method)
  Acting()(prototype, name, 0)
  Identifier('assignment')(prototype, name, 1)
  ZodQuery(olderQuery)(prototype, name, 2)
  const decorators = [
    Get(name),
    ApiParam({ name: 'id', schema: { type: 'string', format: 'uuid' } }),
    Allow(...participants),
    Answers(dossierSections[name].page),
  ]
  for (const decorate of decorators) decorate(prototype, name, method)
}

dossierSectionNames.forEach(open)
