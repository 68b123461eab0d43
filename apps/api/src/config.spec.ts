import { readConfig } from './config'

const least = { DATABASE_URL: 'postgres://u:secret@h/db', LUOSHI_SESSION_SECRET: 'long enough to be one' }

describe('the environment', () => {
  it('needs no more than a database and a secret', () => {
    expect(readConfig(least, '/web')).toMatchObject({
      port: 3000,
      publicUrl: 'http://127.0.0.1:3000',
      temporal: { address: '127.0.0.1:7233', namespace: 'default', tls: false },
      webFolder: '/web',
    })
  })

  it('names what is missing and never what is there', () => {
    const read = () => readConfig({ ...least, LUOSHI_SESSION_SECRET: 'short', PORT: 'x' }, '/web')
    expect(read).toThrow(/LUOSHI_SESSION_SECRET.*PORT|PORT.*LUOSHI_SESSION_SECRET/)
    expect(read).not.toThrow(/secret@h|short/)
  })
})
