import { readConfig } from './config'

const enough = {
  DATABASE_URL: 'postgres://luoshi@127.0.0.1/luoshi',
  MAIL_FROM: 'duban@example.gov.cn',
  LUOSHI_URL: 'https://luoshi.example.gov.cn',
}

describe('the worker’s environment', () => {
  it('is enough with database, sender and public address', () => {
    expect(readConfig(enough)).toMatchObject({
      temporal: { address: '127.0.0.1:7233', namespace: 'default', apiKey: null, tls: false },
      mail: { windowMs: 600_000, drillSmtpUrl: null },
    })
  })

  it('names everything that is wrong at once and shows no value', () => {
    const read = () => readConfig({ DATABASE_URL: 'mysql://secret', LUOSHI_MAIL_WINDOW_MS: 'soon' })
    expect(read).toThrow(/DATABASE_URL must be.*MAIL_FROM is missing.*LUOSHI_MAIL_WINDOW_MS.*LUOSHI_URL is missing/)
    expect(read).not.toThrow(/secret/)
  })

  it('runs the bundle it was built with, or the one it is told to', () => {
    expect(readConfig(enough).workflowBundle).toBeNull()
    expect(readConfig(enough, '/built.js').workflowBundle).toBe('/built.js')
    expect(readConfig({ ...enough, LUOSHI_WORKFLOW_BUNDLE: '/own.js' }, '/built.js').workflowBundle).toBe('/own.js')
  })

  it('sends a drill’s mail to the local inbox in a demo, and elsewhere only where it is told', () => {
    expect(readConfig({ ...enough, LUOSHI_DEMO: '1' }).mail.drillSmtpUrl).toBe('smtp://127.0.0.1:1025')
    expect(readConfig({ ...enough, LUOSHI_DRILL_SMTP_URL: 'smtp://inbox:1025' }).mail.drillSmtpUrl).toBe(
      'smtp://inbox:1025',
    )
  })
})
