import { SetMetadata } from '@nestjs/common'
import { roles, type Role } from '@luoshi/domain'

export const accessKey = 'luoshi:access'

/** Who may call a handler. `everybody` needs no log-in and so no CSRF token. */
export type Access = 'everybody' | readonly Role[]

/** Only people with one of these roles. A handler that declares nothing is refused. */
export const Allow = (...allowed: readonly Role[]): MethodDecorator => SetMetadata(accessKey, allowed)

/** Everyone who is logged in. */
export const AllowEveryRole = (): MethodDecorator => SetMetadata(accessKey, roles)

/** People without a log-in too: logging in, and what the machines around us ask. */
export const AllowEverybody = (): MethodDecorator => SetMetadata(accessKey, 'everybody')
