import { changeContract } from './contracts/change-contract'
import { dossierContract } from './contracts/dossier-contract'
import { ledgerContract } from './contracts/ledger-contract'
import { judgedMailContract } from './contracts/judged-mail-contract'
import { outboxContract } from './contracts/outbox-contract'
import { endingContract } from './contracts/ending-contract'
import { planContract } from './contracts/plan-contract'
import { valuesContract } from './contracts/values-contract'
import { workbenchContract } from './contracts/workbench-contract'
import type { World } from './contracts/world'
import { memoryPorts } from './memory/memory-ports'
import { WallClock } from './sample-office'

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
])('the %s in memory', (_name, contract) => {
  let world: World

  beforeEach(() => {
    const wall = new WallClock(0)
    world = { ports: memoryPorts(wall.now), wall }
  })

  contract(() => world)
})
