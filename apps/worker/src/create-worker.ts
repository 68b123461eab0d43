import {
  createDataSource,
  createPorts,
  listen,
  mailChannel,
  nudgeChannel,
  openTodos,
  replanning,
} from '@luoshi/persistence'
import { taskQueue } from '@luoshi/workflows/messages'
import { Worker, type Logger } from '@temporalio/worker'
import { digestActivities } from './activities/digests'
import { dutyActivities } from './activities/duties'
import { planActivities } from './activities/plans'
import type { WorkerConfig } from './config'
import { connectEngine, type Engine } from './engine/connect'
import { ensureDigestSchedule } from './engine/digest-schedule'
import { processStarter } from './engine/process-starter'
import { ensureSearchAttributes } from './engine/search-attributes'
import type { OpenTodos, Ports } from '@luoshi/application'
import { startMailSender } from './mail-sender'
import { startCalendarWatch } from './nudges/calendar-watch'
import { startDispatcher } from './nudges/dispatcher'
import { startSweep } from './nudges/sweep'
import { startPruning } from './pruning'
import { startReportSharing } from './report-sharing'
import { settleAll } from './settle-all'
import { workflowsPath } from './workflows-path'

/** A worker that polls. */
export interface RunningWorker {
  /** Finishes what is at hand and lets go of everything; harmless when repeated. */
  stop(): Promise<void>
  /** Settles when the worker has stopped; rejects when it stopped because it failed. */
  finished: Promise<void>
}

/** One for each duty and moment that may run at a time, with some for the loops: nobody waits for a connection. */
const connections = 20

/** Starts everything the engine side consists of, and answers when it polls. */
export async function startWorker(config: WorkerConfig, log: Logger): Promise<RunningWorker> {
  const now = (): number => Date.now()
  const dataSource = await createDataSource(config.databaseUrl, { poolSize: connections }).initialize()
  const ports = createPorts(dataSource, now)
  const engine = await connectEngine(config.temporal)
  await ensureSearchAttributes(engine, log)
  await ensureDigestSchedule(engine.client, log)
  const worker = await createPoller(config, ports, openTodos(dataSource), engine)

  const starter = processStarter(engine.client, ports)
  const dispatcher = startDispatcher(ports.nudges, starter, log)
  const sweep = startSweep(ports.nudges, starter, now, log)
  const calendar = startCalendarWatch({ ...ports, replanning: replanning(dataSource) }, log)
  const mail = startMailSender(ports.outbox, now, config, log)
  const sharing = startReportSharing(ports, log)
  const pruning = startPruning(dataSource, now, log)
  const ears = await Promise.all([
    listen(config.databaseUrl, nudgeChannel, dispatcher.wake, dispatcher.wake),
    listen(config.databaseUrl, mailChannel, mail.wake, mail.wake),
  ])

  const running = worker.run()
  const letGo = async (): Promise<void> => {
    await settleAll([...ears, dispatcher, sweep, sharing, pruning, calendar, mail].map((part) => part.stop()))
    await engine.connection.close()
    await dataSource.destroy()
  }
  const finished = running.finally(letGo)
  finished.catch(() => undefined)
  return {
    finished,
    stop: async () => {
      if (worker.getState() === 'RUNNING') worker.shutdown()
      await finished
    },
  }
}

/** Sized for two cores: workflow code is light, and the database sets the pace of everything else. */
const createPoller = (
  config: WorkerConfig,
  ports: Ports,
  todos: OpenTodos,
  { connection, client }: Engine,
): Promise<Worker> =>
  Worker.create({
    connection,
    namespace: config.temporal.namespace,
    taskQueue,
    ...(config.workflowBundle === null ? { workflowsPath } : { workflowBundle: { codePath: config.workflowBundle } }),
    activities: { ...dutyActivities(ports), ...planActivities(ports, client), ...digestActivities(ports, todos) },
    maxCachedWorkflows: 1_000,
    workflowThreadPoolSize: 1,
    maxConcurrentWorkflowTaskExecutions: 40,
    maxConcurrentLocalActivityExecutions: 16,
    maxConcurrentActivityTaskExecutions: 12,
    shutdownGraceTime: '10s',
  })
