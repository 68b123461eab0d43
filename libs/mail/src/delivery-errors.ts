/** What became of one attempt. `refused` is final: the receiving side will not take this mail. */
export type Delivery =
  { outcome: 'sent'; reply: string } | { outcome: 'retry'; reply: string } | { outcome: 'refused'; reply: string }

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
  if (ourSettings.includes(code)) return { outcome: 'retry', reply: response }
  if (responseCode === null) return { outcome: unsendable.includes(code) ? 'refused' : 'retry', reply: response }
  return { outcome: responseCode >= 500 ? 'refused' : 'retry', reply: response }
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
