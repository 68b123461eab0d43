import { eachBites, type RedExample } from './red-example'

const importing = (name: string): string => `import * as other from '${name}'\nexport const seen = other\n`
const boundary = /@nx\/enforce-module-boundaries/

const refused = (rule: string, folder: string, name: string, says = boundary): RedExample => ({
  rule,
  folder,
  code: importing(name),
  says,
})

describe('who may import whom', () => {
  eachBites([
    refused('the domain imports no other room', 'libs/domain/src', '@luoshi/persistence'),
    refused('the domain imports no framework', 'libs/domain/src', '@nestjs/common'),
    refused('the domain touches no machine', 'libs/domain/src', 'node:fs', /Rules and workflows touch no machine/),
    refused('the grammar does not know the use cases', 'libs/plan-text/src', '@luoshi/application'),
    refused('contracts know the domain only', 'libs/contracts/src', '@luoshi/application'),
    refused('use cases do not know the database', 'libs/application/src', '@luoshi/persistence'),
    refused('use cases use no package', 'libs/application/src', 'typeorm'),
    refused('persistence does not know the mail', 'libs/persistence/src', '@luoshi/mail'),
    refused('mail does not know the database', 'libs/mail/src', 'pg'),
    refused('workflows do not know the use cases', 'workflows/src/assignment', '@luoshi/application'),
    refused('workflows do not know the database', 'workflows/src/assignment', 'typeorm'),
    refused('workflows do not know the API', 'workflows/src/assignment', '@luoshi/api'),
    refused('workflows touch no machine', 'workflows/src/assignment', 'node:fs', /touch no machine/),
    refused('the worker does not know the HTTP contracts', 'apps/worker/src', '@luoshi/contracts'),
    refused('the worker does not know Nest', 'apps/worker/src', '@nestjs/common'),
    refused('pages do not know the use cases', 'apps/web/src/api', '@luoshi/application'),
    refused('pages do not know the database', 'apps/web/src/api', 'pg'),
    refused('documents do not know the database', 'libs/documents/src', '@luoshi/persistence'),
    refused('seeds do not know the API', 'seeds/src', '@luoshi/api'),
    refused('no room knows an app', 'libs/application/src', '@luoshi/worker'),
    refused(
      'the API does not know the definition of a workflow',
      'apps/api/src',
      '@luoshi/workflows',
      /never its definition/,
    ),
    refused('one page group does not import another', 'apps/web/src/pages/board', '../todos/TodosPage', /each other/),
    refused('one resource does not import another', 'apps/api/src/plans', '../assignments/reads', /each other/),
    refused(
      'a resource that came later is under the rule too',
      'apps/api/src/readings',
      '../plans/reads',
      /each other/,
    ),
    refused('nor is health read by system', 'apps/api/src/system', '../health/reads', /each other/),
    refused('a room is not entered by a relative path', 'libs/application/src/ports', '../../../domain/src/errors'),
  ])
})
