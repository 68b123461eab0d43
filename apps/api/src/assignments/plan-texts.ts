import { Injectable } from '@nestjs/common'
import { planText } from '@luoshi/persistence'
import { DataSource } from 'typeorm'

const kept = 32

/** The texts of the plans last looked at. A plan's text never changes, and every page of its assignments quotes it. */
@Injectable()
export class PlanTexts {
  private readonly texts = new Map<string, string>()

  constructor(private readonly database: DataSource) {}

  async of(planId: string): Promise<string> {
    const text = this.texts.get(planId) ?? (await planText(this.database, planId))
    this.texts.delete(planId)
    this.texts.set(planId, text)
    for (const oldest of [...this.texts.keys()].slice(0, Math.max(0, this.texts.size - kept))) this.texts.delete(oldest)
    return text
  }
}
