import type { RequestHandler } from 'express'
import helmet from 'helmet'

/** Pages take everything from here only. Ant Design writes its styles into the page, hence inline styles. */
export function securityHeaders(publicUrl: string): RequestHandler {
  const secure = publicUrl.startsWith('https:')
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: secure,
    // Both headers are ignored, with a complaint, on addresses that are not secure.
    crossOriginOpenerPolicy: secure,
    originAgentCluster: secure,
  })
}

/** What the API answers is one person's and one moment's. */
export const keptByNobody: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store')
  next()
}
