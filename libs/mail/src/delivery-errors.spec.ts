import { sortFailure } from './delivery-errors'

const failure = (fields: object): Error => Object.assign(new Error('failed'), fields)

describe('a failed delivery', () => {
  it.each([
    ['the recipient does not exist', { code: 'EENVELOPE', responseCode: 550, response: '550 unknown' }, 'refused'],
    ['the message is too big', { code: 'EMESSAGE', responseCode: 552, response: '552 too big' }, 'refused'],
    ['no address is valid', { code: 'EENVELOPE' }, 'refused'],
    ['greylisting asks to come back', { code: 'EENVELOPE', responseCode: 450, response: '450 later' }, 'retry'],
    ['the server is closing', { code: 'ECONNECTION', responseCode: 421, response: '421 bye' }, 'retry'],
    ['our log-in is refused', { code: 'EAUTH', responseCode: 535, response: '535 no' }, 'retry'],
    ['the connection is lost', { code: 'ECONNECTION' }, 'retry'],
    ['the name does not resolve', { code: 'EDNS' }, 'retry'],
    ['nobody knows why', {}, 'retry'],
  ])('%s', (_sentence, fields, outcome) => {
    expect(sortFailure(failure(fields)).outcome).toBe(outcome)
  })
})
