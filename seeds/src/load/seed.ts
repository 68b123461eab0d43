import { beginIssuing, importPlan, textDigest, type Ports } from '@luoshi/application'
import type { Actor } from '@luoshi/domain'
import type { OfficeChoices } from '../choices/office-choices'
import { qianjiang } from '../choices/qianjiang'
import { tianmen } from '../choices/tianmen'
import { tongren } from '../choices/tongren'
import { accounts } from '../registry/accounts'
import { confirmPlan } from './confirm-plan'
import { identityOf } from './identity'
import { planText } from './plan-texts'
import { savePeople, type DemoPassword } from './save-people'
import { saveRegistry } from './save-registry'

/** What waits in the confirm page. */
const unconfirmed = ['shiyan-2019.txt', 'huangshi-2021.txt'] as const
/** The drills last: their clocks run from the moment of issue. */
const confirmed: readonly OfficeChoices[] = [tongren, tianmen, qianjiang]

function actorOf(login: string): Actor {
  const account = accounts.find((one) => one.login === login)
  if (account === undefined) throw new Error(`no account ${login}`)
  return { personId: identityOf('person', login), name: account.name, role: account.role, departmentId: null }
}

async function imported(ports: Ports, file: string, actor: Actor): Promise<string> {
  const text = await planText(file)
  const known = await ports.plans.withDigest(textDigest(text))
  return known ?? (await importPlan(ports, { text, fileName: file, actor })).planId
}

/** Issues a plan that never was; one whose drill was thrown away is the visitor's to start again. */
async function issueOnce(ports: Ports, planId: string, choices: OfficeChoices, pace: number): Promise<boolean> {
  const actor = actorOf('director')
  const { status, run } = await ports.plans.find(planId)
  if (status !== 'draft' || run > 0) return false
  await confirmPlan(ports, planId, choices, actor)
  const { issuedOn } = choices
  await beginIssuing(ports, { planId, actor, issuedOn, factor: choices.pace === 'real' ? 1 : pace, drill: true })
  return true
}

export interface Demonstration extends DemoPassword {
  /** Whether drills that are played are issued too: their clocks run at once, so the engine should be up. */
  drills: boolean
  /** Plan time over real time in drills that are played. */
  drillFactor: number
}

/**
 * Registry, accounts and the five plans, through the use cases: 天门 and 潜江 issued as drills that are played, 铜仁 as one at real
 * speed that waits for the visitor, 十堰 and 黄石 left to be confirmed. What is there already is left alone, so it may run at every start.
 */
export async function seed(ports: Ports, demo: Demonstration, log: (line: string) => void): Promise<void> {
  await saveRegistry(ports)
  await savePeople(ports, demo)
  log(`${accounts.length.toString()} accounts`)
  const coordinator = actorOf('coordinator')
  for (const file of unconfirmed) log(`${file}: draft ${await imported(ports, file, coordinator)}`)
  const plans: { choices: OfficeChoices; planId: string }[] = []
  for (const choices of confirmed) plans.push({ choices, planId: await imported(ports, choices.file, coordinator) })
  for (const { choices, planId } of plans.filter(({ choices }) => demo.drills || choices.pace === 'real')) {
    const issued = await issueOnce(ports, planId, choices, demo.drillFactor)
    log(`${choices.file}: ${issued ? 'issued' : 'left as it is'} ${planId}`)
  }
}
