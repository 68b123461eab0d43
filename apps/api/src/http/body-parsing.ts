import express, { type RequestHandler } from 'express'

const small = express.json({ limit: '256kb' })
/** A pasted plan may be as large as a file: 20 MB, with room for what JSON adds. */
const large = express.json({ limit: '21mb' })

/** JSON bodies below `/api`. A large one is read only for a plan, and only from someone who is logged in. */
export const jsonBodies: RequestHandler = (request, response, next) => {
  const plan = request.path === '/v1/plans' && request.session.signedIn !== undefined
  const parse = plan ? large : small
  parse(request, response, next)
}
