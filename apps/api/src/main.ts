import path from 'node:path'
import { readConfig } from './config'
import { createApp } from './create-app'

async function main(): Promise<void> {
  const config = readConfig(process.env, path.resolve(__dirname, '../../web/dist'))
  const app = await createApp(config)
  await app.listen(config.port)
  process.stdout.write(`ready ${await app.getUrl()}\n`)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exitCode = 1
})
