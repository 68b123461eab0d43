import { Controller, Get } from '@nestjs/common'
import { PATH_METADATA } from '@nestjs/common/constants'
import { DiscoveryService, MetadataScanner } from '@nestjs/core'
import { useApi } from '../testing/api-under-test'
import { logins } from '../testing/town'
import { accessKey, type Access } from './allow'

@Controller('forgotten')
class ForgottenController {
  @Get()
  open(): string {
    return 'nobody said who may read this'
  }
}

const exempt = ['GET /health/live', 'GET /health/ready', 'POST /api/v1/session', 'GET /api/v1/forgotten']

describe('the guard', () => {
  const api = useApi({}, [ForgottenController])

  /** Every handler there is, found as Nest itself finds them. */
  function handlers(): { name: string; access: Access | undefined }[] {
    const scanner = new MetadataScanner()
    const controllers = api().app.get(DiscoveryService).getControllers()
    return controllers.flatMap(({ metatype }) => {
      const methods = metatype?.prototype as Record<string, object>
      return scanner
        .getAllMethodNames(methods)
        .map((method) => ({ method, handler: methods[method] ?? {} }))
        .filter(({ handler }) => Reflect.hasMetadata(PATH_METADATA, handler))
        .map(({ method, handler }) => ({
          name: `${String(metatype?.name)}.${method}`,
          access: Reflect.getMetadata(accessKey, handler) as Access | undefined,
        }))
    })
  }

  it('is told of every handler who may call it', () => {
    const undeclared = handlers().filter(({ access }) => access === undefined)
    expect(handlers().length).toBeGreaterThan(40)
    expect(undeclared.map(({ name }) => name)).toEqual(['ForgottenController.open'])
  })

  it('lets people without a log-in call nothing but these', () => {
    const open = handlers().filter(({ access }) => access === 'everybody')
    expect(open.map(({ name }) => name)).toEqual([
      'HealthController.live',
      'HealthController.ready',
      'SessionController.logIn',
    ])
  })

  it('refuses a handler that declares nothing, to everyone', async () => {
    for (const browser of [api().browser(), await api().as(logins.director)])
      expect(await browser.get('/forgotten')).toMatchObject({ status: 403, body: { code: 'access.undeclared' } })
  })

  it('asks for a log-in at every documented address', async () => {
    const { body } = await api().browser().get<{ paths: Record<string, object> }>('/api/docs.json')
    const routes = Object.entries(body.paths)
      .flatMap(([path, methods]) => Object.keys(methods).map((method) => ({ path, method: method.toUpperCase() })))
      .filter(({ path, method }) => !exempt.includes(`${method} ${path}`))
    expect(routes.length).toBeGreaterThan(40)
    const answers = await Promise.all(
      routes.map(({ path, method }) =>
        api()
          .browser()
          .send(method, path.replaceAll(/\{\w+\}/g, 'x')),
      ),
    )
    expect(answers.filter(({ body: problem }) => problem.code !== 'session.required')).toEqual([])
  })
})
