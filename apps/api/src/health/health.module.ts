import { Module } from '@nestjs/common'
import { TerminusModule } from '@nestjs/terminus'
import { DatabaseHealth } from './database.health'
import { EngineHealth } from './engine.health'
import { HealthController } from './health.controller'

@Module({
  imports: [TerminusModule.forRoot({ logger: false })],
  controllers: [HealthController],
  providers: [DatabaseHealth, EngineHealth],
  exports: [DatabaseHealth, EngineHealth],
})
export class HealthModule {}
