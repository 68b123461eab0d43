import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { readConfig } from './config'
import { createApp } from './create-app'

async function main(): Promise<void> {
  const config = readConfig(process.env, path.resolve(__dirname, '../../web/dist'))
  const app = await createApp(config)
  const server = await app.listen(config.port, config.host)
  const { port } = server.address() as AddressInfo
  process.stdout.write(`ready http://127.0.0.1:${port.toString()}\n`)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exitCode = 1
})
