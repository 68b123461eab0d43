import type { TestServers } from '@luoshi/infra/ci/test-servers'

declare global {
  var luoshiTestServers: TestServers | undefined
}

/** Jest loads set-up and tear-down separately; only the global object is theirs together. */
export function keepServers(servers: TestServers): void {
  globalThis.luoshiTestServers = servers
}

export async function stopKeptServers(): Promise<void> {
  await globalThis.luoshiTestServers?.stop()
  globalThis.luoshiTestServers = undefined
}
