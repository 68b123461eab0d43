import type { Request } from 'express'
import { RequestRefused } from '../http/request-refused'

/** Logging in has no session yet and so no token: instead the request must not come from another site. */
export function checkOwnOrigin(request: Request): void {
  const site = request.get('sec-fetch-site')
  const origin = request.get('origin')
  const foreign =
    site === undefined ? isForeign(origin, request.get('host')) : site !== 'same-origin' && site !== 'none'
  if (foreign) throw new RequestRefused(403, 'session.foreign-origin')
}

/** Programs that are no browser send no origin. */
function isForeign(origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined) return false
  return !URL.canParse(origin) || new URL(origin).host !== host
}
