import type { Request } from 'express'
import type { SignedIn } from './signed-in'

type Done = (error: unknown) => void

const finished = (start: (done: Done) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    start((error) => {
      if (error) reject(error instanceof Error ? error : new Error('the session could not be kept', { cause: error }))
      else resolve()
    })
  })

/** A new session under a new name, so that one planted before the log-in is worth nothing. */
export async function startSession(request: Request, signedIn: SignedIn): Promise<void> {
  await finished((done) => request.session.regenerate(done))
  request.session.signedIn = signedIn
  await finished((done) => request.session.save(done))
}

export const endSession = (request: Request): Promise<void> => finished((done) => request.session.destroy(done))
