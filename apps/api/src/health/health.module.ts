import { Module } from '@nestjs/common'
import { PartHealthModule } from '../processes/part-health.module'
import { HealthController } from './health.controller'

@Module({ imports: [PartHealthModule], controllers: [HealthController] })
export class HealthModule {}
