import { sortFailure } from './delivery-errors'
import { freely, paceAfter, type Pace } from './pace'

const tooOften = { outcome: 'retry', because: 'too-often' } as const
const unreachable = { outcome: 'retry', because: 'unreachable' } as const
const sent = { outcome: 'sent', because: null } as const
const refused = { outcome: 'refused', because: null } as const

const after = (...deliveries: Parameters<typeof paceAfter>[1][]): Pace => deliveries.reduce<Pace>(paceAfter, freely)

describe('the pace of a way out', () => {
  it('slows with every answer that asks for it, up to a minute, and recovers with what is taken', () => {
    expect(after(tooOften).waitMs).toBe(1_000)
    expect(after(tooOften, tooOften, tooOften).waitMs).toBe(4_000)
    expect(after(...Array.from({ length: 30 }, () => tooOften)).waitMs).toBe(60_000)
    expect(after(tooOften, tooOften, tooOften, sent).waitMs).toBe(2_000)
    expect(after(tooOften, tooOften, sent, sent, sent)).toEqual(freely)
  })

  it('leaves a server that is not reached alone for a while, and uses it at once when it is back', () => {
    expect(after(unreachable).waitMs).toBe(5_000)
    expect(after(...Array.from({ length: 30 }, () => unreachable)).waitMs).toBe(60_000)
    expect(after(unreachable, unreachable, sent)).toEqual(freely)
  })

  it('is not changed by a mail that is refused for its own sake', () => {
    expect(after(refused)).toEqual(freely)
    expect(after(tooOften, refused)).toEqual(after(tooOften))
  })

  it.each([
    [{ code: 'EENVELOPE', responseCode: 450, response: '450 4.2.1 too often' }, 'retry', 'too-often'],
    [{ code: 'ECONNECTION', responseCode: 421, response: '421 4.7.0 slow down' }, 'retry', 'too-often'],
    [{ code: 'EENVELOPE', responseCode: 451, response: '451 4.7.1 rate' }, 'retry', 'too-often'],
    [{ code: 'EMESSAGE', responseCode: 452, response: '452 4.3.1 full' }, 'retry', 'too-often'],
    [{ code: 'EENVELOPE', responseCode: 454, response: '454 later' }, 'retry', null],
    [{ code: 'ESOCKET' }, 'retry', 'unreachable'],
    [{ code: 'EAUTH', responseCode: 535, response: '535 no' }, 'retry', 'unreachable'],
    [{ code: 'EENVELOPE', responseCode: 530, response: '530 5.7.0 log in first' }, 'retry', 'unreachable'],
    [{ code: 'EENVELOPE', responseCode: 550, response: '550 5.1.1 unknown user' }, 'refused', null],
  ])('follows from what the server said: %j', (fields, outcome, because) => {
    expect(sortFailure(Object.assign(new Error('failed'), fields))).toMatchObject({ outcome, because })
  })
})
