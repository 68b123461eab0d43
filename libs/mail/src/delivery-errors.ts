/** What became of one attempt. `refused` is final: the receiving side will not take this mail. */
export interface Delivery {
  outcome: 'sent' | 'retry' | 'refused'
  reply: string
  /** What an attempt says of the whole way out: its server wants fewer mails, or none could be handed to it. */
  because: 'too-often' | 'unreachable' | null
}

/** A server's word that it is asked too much at present (RFC 5321 4.2.2, RFC 3463 x.7.x and x.3.x). */
const tooOften: readonly number[] = [421, 450, 451, 452]

/** A server that wants a log-in or encryption first: no mail is at fault. */
const wantsSettings: readonly number[] = [530, 534, 535, 538]

/** Codes of nodemailer for a mail that no server would take, found before anything was said to one. */
const unsendable: readonly string[] = ['EENVELOPE', 'EMESSAGE']

/** Server answers to logging in or to encryption: our settings are wrong, the mail is not. */
const ourSettings: readonly string[] = ['EAUTH', 'ETLS', 'ENOAUTH', 'EOAUTH2']

interface Failure {
  code: string
  responseCode: number | null
  response: string
}

/**
 * Sorts a failed attempt. A 5xx to the envelope or the message is final (RFC 5321 4.2.1: permanent negative); a 4xx, a
 * lost connection and anything that concerns our own settings may go well later.
 */
export function sortFailure(error: unknown): Delivery {
  const { code, responseCode, response } = readFailure(error)
  const settings = ourSettings.includes(code) || (responseCode !== null && wantsSettings.includes(responseCode))
  if (settings) return { outcome: 'retry', reply: response, because: 'unreachable' }
  if (responseCode === null)
    return unsendable.includes(code)
      ? { outcome: 'refused', reply: response, because: null }
      : { outcome: 'retry', reply: response, because: 'unreachable' }
  if (responseCode >= 500) return { outcome: 'refused', reply: response, because: null }
  return { outcome: 'retry', reply: response, because: tooOften.includes(responseCode) ? 'too-often' : null }
}

function readFailure(error: unknown): Failure {
  if (!(error instanceof Error)) return { code: '', responseCode: null, response: String(error) }
  const { code, responseCode, response } = error as Error & Record<'code' | 'responseCode' | 'response', unknown>
  return {
    code: typeof code === 'string' ? code : '',
    responseCode: typeof responseCode === 'number' ? responseCode : null,
    response: typeof response === 'string' ? response : error.message,
  }
}
