import 'express-session'

/** What a session holds: who, until when, and the token that writes must bring. */
export interface SignedIn {
  personId: string
  csrfToken: string
  /** Real instant at which the session ends whatever happens. */
  until: number
}

declare module 'express-session' {
  interface SessionData {
    signedIn?: SignedIn
  }
}
