import { Injectable } from '@nestjs/common'
import { HealthIndicatorService, type HealthIndicatorResult } from '@nestjs/terminus'
import { DataSource } from 'typeorm'

@Injectable()
export class DatabaseHealth {
  constructor(
    private readonly indicators: HealthIndicatorService,
    private readonly database: DataSource,
  ) {}

  async check(): Promise<HealthIndicatorResult> {
    const indicator = this.indicators.check('database')
    try {
      await this.database.query('SELECT 1')
      return indicator.up()
    } catch (error) {
      return indicator.down(error instanceof Error ? error.message : 'no answer')
    }
  }
}
