import { NativeConnection, Worker } from '@temporalio/worker'

/** A worker with nothing of ours in it, as a process of its own; says on its output when the last activity of each workflow ran. */
async function main(): Promise<void> {
  const connection = await NativeConnection.connect({ address: process.env['TEMPORAL_ADDRESS'] ?? '' })
  const worker = await Worker.create({
    connection,
    namespace: process.env['TEMPORAL_NAMESPACE'] ?? '',
    taskQueue: 'bare',
    workflowsPath: require.resolve('./bare-workflow'),
    activities: { touch: () => Promise.resolve() },
  })
  const running = worker.run()
  process.stdout.write('ready\n')
  await running
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`)
  process.exitCode = 1
})
