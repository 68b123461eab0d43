import {
  changeContract,
  dossierContract,
  judgedMailContract,
  ledgerContract,
  outboxContract,
  endingContract,
  planContract,
  valuesContract,
  WallClock,
  workbenchContract,
  type World,
} from '@luoshi/application/testing'
import { freshDatabase, type TestDatabase } from '@luoshi/test/support/database'
import { createPorts } from './create-ports'
import { createDataSource } from './data-source'

const opened: TestDatabase[] = []

async function openWorld(): Promise<World> {
  const database = await freshDatabase()
  opened.push(database)
  const wall = new WallClock(0)
  const dataSource = await database.closing(createDataSource(database.url, { poolSize: 8 })).initialize()
  return { ports: createPorts(dataSource, wall.now), wall }
}

describe.each([
  ['change', changeContract],
  ['ledger', ledgerContract],
  ['dossiers', dossierContract],
  ['store of plans', planContract],
  ['end of plans', endingContract],
  ['workbench', workbenchContract],
  ['outbox', outboxContract],
  ['judging of mail', judgedMailContract],
  ['values', valuesContract],
])('the %s in PostgreSQL', (_name, contract) => {
  let world: World

  beforeEach(async () => {
    world = await openWorld()
  })
  afterEach(async () => {
    for (const database of opened.splice(0)) await database.drop()
  })

  contract(() => world)
})
