import { existsSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import path from 'node:path'
import type { RequestHandler } from 'express'
import packedFiles from 'express-static-gzip'

const outside = /^\/(?:api|health)(?:\/|$)/

/**
 * Serves the built pages. Every address that is neither the API's nor a file's gets the start page, whose own routes
 * take over. Files named after their content are kept for a year, the start page is asked for each time. What the build packed
 * beforehand (`.br`, `.gz`) is sent packed.
 */
export function webPages(folder: string): RequestHandler[] {
  const start = path.join(folder, 'index.html')
  if (!existsSync(start)) return []
  const files = packedFiles(folder, {
    index: false,
    enableBrotli: true,
    orderPreference: ['br', 'gz'],
    serveStatic: { setHeaders: keep },
  })
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

function keep(response: ServerResponse, file: string): void {
  const named = path.basename(path.dirname(file)) === 'assets'
  response.setHeader('Cache-Control', named ? 'public, max-age=31536000, immutable' : 'no-cache')
}
