import { STATUS_CODES } from 'node:http'
import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common'
import type { Problem } from '@luoshi/contracts'
import type { Request, Response } from 'express'
import { problemOf, type Refusal } from './problem-of'

/** Answers every error as `application/problem+json`. Nobody else catches. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('problem')

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp()
    const request = http.getRequest<Request>()
    const response = http.getResponse<Response>()
    if (isHealthReport(request, error)) {
      response.status(error.getStatus()).json(error.getResponse())
      return
    }
    const refusal = problemOf(error)
    this.log(refusal, error)
    if (response.headersSent) response.destroy()
    else
      response
        .status(refusal.status)
        .type('application/problem+json')
        .send(JSON.stringify(bodyOf(refusal)))
  }

  private log(refusal: Refusal, error: unknown): void {
    if (refusal.level === 'error') this.logger.error({ err: error, incident: refusal.incident }, refusal.code)
    else if (refusal.level === 'warn') this.logger.warn({ err: error }, refusal.code)
    else this.logger.debug(refusal.code)
  }
}

const isHealthReport = (request: Request, error: unknown): error is HttpException =>
  request.path.startsWith('/health/') && error instanceof HttpException

const bodyOf = ({ status, code, sentence, faults, current }: Refusal): Problem & { current?: unknown } => ({
  type: `urn:luoshi:problem:${code}`,
  title: STATUS_CODES[status] ?? 'Error',
  status,
  code,
  detail: sentence,
  ...(faults.length > 0 ? { errors: [...faults] } : {}),
  ...(current === undefined ? {} : { current }),
})
