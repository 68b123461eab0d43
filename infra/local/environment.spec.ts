import { productEnvironment } from './environment.mjs'

const addresses = {
  databaseUrl: 'postgres://127.0.0.1:5433/luoshi',
  temporalAddress: '127.0.0.1:7233',
  inboxUrl: 'smtp://127.0.0.1:1025',
  port: 3000,
}
const secret = { LUOSHI_SESSION_SECRET: 'a secret of sufficient length' }

test('without settings all mail goes to the local inbox and links lead to the local product', () => {
  const env = productEnvironment(secret, addresses)
  expect(env['SMTP_URL']).toBe('smtp://127.0.0.1:1025')
  expect(env['LUOSHI_URL']).toBe('http://127.0.0.1:3000')
})

test('an SMTP server of yours gets the mail, but never that of a drill', () => {
  const env = productEnvironment({ ...secret, SMTP_URL: 'smtp://mail.example.cn' }, addresses)
  expect(env['SMTP_URL']).toBe('smtp://mail.example.cn')
  expect(env['LUOSHI_DRILL_SMTP_URL']).toBe('smtp://127.0.0.1:1025')
})

test('the demo password can be chosen, and an empty setting is none', () => {
  const passwordWith = (value: string) =>
    productEnvironment({ ...secret, LUOSHI_DEMO_PASSWORD: value }, addresses)['LUOSHI_DEMO_PASSWORD']
  expect(passwordWith('another')).toBe('another')
  expect(passwordWith('')).toBe('luoshi-demo')
})
