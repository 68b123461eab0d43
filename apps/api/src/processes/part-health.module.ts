import { Module } from '@nestjs/common'
import { TerminusModule } from '@nestjs/terminus'
import { DatabaseHealth } from './database.health'
import { EngineHealth } from './engine.health'

/** Asks database and engine whether they answer. */
@Module({
  imports: [TerminusModule.forRoot({ logger: false })],
  providers: [DatabaseHealth, EngineHealth],
  exports: [TerminusModule, DatabaseHealth, EngineHealth],
})
export class PartHealthModule {}
