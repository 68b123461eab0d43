import { compilePolicy, forecast as play, writtenSeeds, type Forecast } from '@luoshi/application'
import type { ReadDocument } from '@luoshi/documents'
import {
  behaviourNames,
  chinaDate,
  defaultPlanPolicy,
  isChinaDate,
  stateCouncilCalendar,
  type BehaviourName,
} from '@luoshi/domain'
import { readPlan } from '@luoshi/plan-text'
import { parsed } from '../arguments'
import type { Command, ExitCode, Output } from '../command'
import { forecastTable } from '../forecast-table'
import { printFromFile } from '../plan-file'

const USAGE = `FILE [--issued-on YYYY-MM-DD] [--behaviour ${behaviourNames.join('|')}] [--json]   推演一份计划印发后的一年`

interface Request {
  file: string
  issuedOn: string
  behaviour: BehaviourName
  json: boolean
}

const options = {
  'issued-on': { type: 'string' },
  behaviour: { type: 'string', default: 'usual' },
  json: { type: 'boolean', default: false },
} as const

function requestFrom(args: readonly string[], today: string): Request | null {
  const request = parsed(args, options)
  const [file, ...more] = request?.positionals ?? []
  if (request === null || file === undefined || more.length > 0) return null
  const { 'issued-on': issuedOn = today, json } = request.values
  const behaviour = behaviourNames.find((name) => name === request.values.behaviour)
  return behaviour === undefined || !isChinaDate(issuedOn) ? null : { file, issuedOn, behaviour, json }
}

/** The year of a plan as written: departments by their names, groups as one, without the office's own overrides. */
async function yearOf({ text, tables }: ReadDocument, { issuedOn, behaviour }: Request): Promise<Forecast> {
  const reading = readPlan(text, { tables })
  const policy = compilePolicy(reading, defaultPlanPolicy)
  const calendar = stateCouncilCalendar()
  return play({ seeds: writtenSeeds(text, reading, policy), policy, calendar, issuedOn, behaviour })
}

async function run(args: readonly string[], output: Output): Promise<ExitCode> {
  const request = requestFrom(args, chinaDate(Date.now()))
  if (request === null) {
    output.err(`用法：luoshi forecast ${USAGE}\n`)
    return 2
  }
  return printFromFile(request.file, output, async (document) => {
    const year = await yearOf(document, request)
    return request.json ? `${JSON.stringify(year, null, 2)}\n` : forecastTable(year)
  })
}

/** Rehearses a plan's year from its file alone. */
export const forecast: Command = { usage: USAGE, run }
