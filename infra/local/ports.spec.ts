import { choosePorts, freePort, portChoices, portIsFree, requireFreePorts } from './ports.mjs'

const allBut =
  (...held: number[]) =>
  (port: number) =>
    Promise.resolve(!held.includes(port))

describe('the ports of a start', () => {
  test('without settings every part has its documented port', () => {
    expect(choosePorts({})).toEqual({
      PORT: 3000,
      LUOSHI_MAIL_PORT: 1080,
      SMTP_PORT: 1025,
      TEMPORAL_PORT: 7233,
      TEMPORAL_UI_PORT: 8233,
      PGPORT: 5433,
    })
  })

  test('its variable moves a port', () => {
    expect(choosePorts({ PORT: '3100' })['PORT']).toBe(3100)
  })

  test.each(['0', '65536', '80.5', 'http'])('%s is no port, and the variable is named', (value) => {
    expect(() => choosePorts({ PGPORT: value })).toThrow(`PGPORT must be a port from 1 to 65535, not "${value}".`)
  })

  test('two parts on one port are named together', () => {
    expect(() => choosePorts({ PORT: '1080' })).toThrow(
      'PORT and LUOSHI_MAIL_PORT are both 1080: give each a port of its own.',
    )
  })

  test('a part that is somebody else’s needs no port', () => {
    const ports = choosePorts({ DATABASE_URL: 'postgres://db', TEMPORAL_ADDRESS: 'engine:7233' })
    expect(Object.keys(ports)).toEqual(['PORT', 'LUOSHI_MAIL_PORT', 'SMTP_PORT'])
  })

  test.each(portChoices)('a held port of the $part is named with $variable', async ({ variable, part, fallback }) => {
    const refusal = requireFreePorts(choosePorts({}), allBut(fallback))
    await expect(refusal).rejects.toThrow(
      `Port ${fallback} (${part}) is in use: stop what holds it or set ${variable} to another port.`,
    )
  })

  test('free ports pass', async () => {
    await expect(requireFreePorts(choosePorts({}), allBut())).resolves.toBeUndefined()
  })

  test('a free port is found free', async () => {
    expect(await portIsFree(await freePort())).toBe(true)
  })
})
