import type { INestApplication } from '@nestjs/common'
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger'
import { cookieName } from '../session/session-cookies'
import { contractSchemas } from './schemas'

/** The OpenAPI page at `/api/docs`, served from our own files; its JSON at `/api/docs.json`. */
export function publishDocument(app: INestApplication): void {
  const frame = new DocumentBuilder()
    .setTitle('Luoshi')
    .setVersion('1')
    .setDescription(
      'Every write takes Idempotency-Key and X-CSRF-Token; an edit of a draft takes If-Match. ' +
        'Errors are application/problem+json with a stable code.',
    )
    .addCookieAuth(cookieName)
    .addGlobalParameters(
      { in: 'header', name: 'X-CSRF-Token', required: false, schema: { type: 'string' } },
      { in: 'header', name: 'Idempotency-Key', required: false, schema: { type: 'string' } },
    )
    .build()
  const create = () => {
    const document = SwaggerModule.createDocument(app, frame)
    return { ...document, components: { ...document.components, schemas: contractSchemas() } }
  }
  SwaggerModule.setup('api/docs', app, create, { jsonDocumentUrl: 'api/docs.json', raw: ['json'] })
}
