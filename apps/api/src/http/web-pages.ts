import { existsSync } from 'node:fs'
import path from 'node:path'
import express, { type RequestHandler, type Response } from 'express'

const outside = /^\/(?:api|health)(?:\/|$)/

/**
 * Serves the built pages. Every address that is neither the API's nor a file's gets the start page, whose own routes
 * take over. Files named after their content are kept for a year, the start page is asked for each time.
 */
export function webPages(folder: string): RequestHandler[] {
  const start = path.join(folder, 'index.html')
  if (!existsSync(start)) return []
  const files = express.static(folder, { index: false, setHeaders: keep })
  return [
    (request, response, next) => {
      if (outside.test(request.path)) next()
      else files(request, response, next)
    },
    (request, response, next) => {
      const page = request.method === 'GET' || request.method === 'HEAD'
      if (!page || outside.test(request.path)) next()
      else response.set('Cache-Control', 'no-cache').sendFile(start)
    },
  ]
}

function keep(response: Response, file: string): void {
  const named = path.basename(path.dirname(file)) === 'assets'
  response.set('Cache-Control', named ? 'public, max-age=31536000, immutable' : 'no-cache')
}
