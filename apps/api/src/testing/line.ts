import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A line to a database that can be cut and mended, as when a server or a network goes away. */
export interface Line {
  url: string
  cut(): void
  /** What is asked on the connections there are gets through, and no answer comes back: as when a server stands still. */
  freeze(): void
  melt(): void
  mend(): void
  end(): Promise<void>
}

export async function lineTo(databaseUrl: string): Promise<Line> {
  const { hostname, port } = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  const answers = new Set<Socket>()
  let whole = true
  const keep = (socket: Socket): void => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => sockets.delete(socket))
  }
  const server = createServer((near) => {
    if (!whole) {
      near.destroy()
      return
    }
    const far = connect(Number(port), hostname)
    keep(near)
    keep(far)
    near.pipe(far).pipe(near)
    answers.add(far)
    far.on('close', () => answers.delete(far))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const url = new URL(databaseUrl)
  url.port = (server.address() as AddressInfo).port.toString()
  const drop = (): void => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    url: url.toString(),
    cut: () => {
      whole = false
      drop()
    },
    freeze: () => {
      for (const socket of answers) socket.pause()
    },
    melt: () => {
      for (const socket of answers) socket.resume()
    },
    mend: () => {
      whole = true
    },
    end: async () => {
      drop()
      await new Promise((done) => server.close(done))
    },
  }
}
