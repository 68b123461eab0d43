import { Global, Module } from '@nestjs/common'
import { KnownPeople } from './known-people'
import { StandingLogIn } from './standing-log-in'

/** Who stands behind a request, for the guard and for whatever answers for long. */
@Global()
@Module({ providers: [KnownPeople, StandingLogIn], exports: [StandingLogIn] })
export class AccessModule {}
