import { spawn } from 'node:child_process'
import { createDataSource, createPorts, migrate } from '@luoshi/persistence'
import { saveTown, logins, password } from './src/testing/town'
import { Browser } from './src/testing/browser'
import { issuedPlan } from './src/testing/issued-plan'
async function main() {
  const { startTestServers } = await (eval("import('/work/main/infra/ci/test-servers.mjs')") as Promise<any>)
  const servers = await startTestServers()
  try {
  await migrate(servers.databaseUrl)
  const ds = await createDataSource(servers.databaseUrl, { poolSize: 4 }).initialize()
  const ports = createPorts(ds, Date.now)
  await saveTown(ports)
  const api = spawn(process.execPath, ['--cpu-prof','--cpu-prof-dir=/tmp/apitrial','-r', '@swc-node/register', 'apps/api/src/main.ts'], { cwd: '/work/main', stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, DATABASE_URL: servers.databaseUrl, TEMPORAL_ADDRESS: servers.temporalAddress, PORT: '0', LUOSHI_SESSION_SECRET: 'x'.repeat(32), LUOSHI_LOG_LEVEL: 'info' } })
  let out = ''
  api.stdout.on('data', (d) => { out += String(d) })
  while (!/^ready (.*)$/m.test(out)) await new Promise((r) => setTimeout(r, 100))
  const url = /^ready (.*)$/m.exec(out)![1]!.replace('[::1]','127.0.0.1')
  console.log(url)
  console.log('health', (await fetch(url + '/health/ready')).status, await (await fetch(url + '/health/ready')).text())
  const as = async (l: string) => { const b = new Browser(url); await b.logIn(l, password); return b }
  const plan = await issuedPlan({ as, ports } as any)
  const clerk = await as(logins.planningClerk), office = await as(logins.coordinator)
  const id = plan.assignments[1].id
  await clerk.post(`/assignments/${id}/acknowledgements`)
  const stat = (x: number[]) => { x.sort((a, b) => a - b); return `p50 ${x[x.length >> 1]!.toFixed(2)} p95 ${x[Math.floor(x.length * .95)]!.toFixed(2)}` }
  const time = async (name: string, n: number, f: () => Promise<any>) => { const x: number[] = []; for (let i = 0; i < n; i++) { const t = performance.now(); const a = await f(); x.push(performance.now() - t); if (a.status >= 400) { console.log(a.body); break } } console.log(name, stat(x)) }
  await time('urge', 300, () => office.post(`/assignments/${id}/urgings`, { partyId: 'p1', text: 'x' }))
  await time('view', 200, () => office.get(`/assignments/${id}`))
  await time('list', 200, () => office.get(`/assignments`))
  await time('session', 200, () => office.get(`/session`))
  await time('live', 200, () => fetch(url + '/health/live').then(async (r) => { await r.text(); return r }))
  await time('acc', 100, () => office.get(`/departments`))
  const t = Date.now()
  await Promise.all(Array.from({ length: 32 }, async () => { for (let i = 0; i < 20; i++) await office.get(`/assignments/${plan.assignments[2].id}`) }))
  console.log('32 clients views/s', 640 / (Date.now() - t) * 1000)
  const ended = new Promise((r) => api.once('exit', (c, s) => r([c, s])))
  const t1 = Date.now(); api.kill('SIGTERM'); console.log('stopped', await ended, Date.now() - t1)
  console.log(out.split('\n').filter((l) => !l.startsWith('{')).slice(0, 20).join('\n')); console.log(out.split('\n').filter((l) => l.startsWith('{') && l.includes('cookie')).length, out.split('\n').at(-3)?.slice(0, 900))
  await ds.destroy()
  } finally { await servers.stop() }
}
main().catch((e) => { console.error(e); process.exit(1) })
