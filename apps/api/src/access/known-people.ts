import { Inject, Injectable } from '@nestjs/common'
import { findPerson, type PersonRow } from '@luoshi/persistence'
import { DataSource } from 'typeorm'
import { now, type Now } from '../parts'

/** Milliseconds for which a person is taken to be as they were: who is dismissed is out this much later at most. */
export const acquaintance = 1000
const kept = 5000

/** The people who are at work now. Every request asks who acts; the record is asked once a second. */
@Injectable()
export class KnownPeople {
  private readonly known = new Map<string, { until: number; person: Promise<PersonRow | null> }>()

  constructor(
    private readonly database: DataSource,
    @Inject(now) private readonly time: Now,
  ) {}

  find(id: string): Promise<PersonRow | null> {
    const at = this.time()
    const found = this.known.get(id)
    if (found !== undefined && at < found.until) return found.person
    if (this.known.size >= kept) this.known.clear()
    const person = findPerson(this.database, id)
    this.known.set(id, { until: at + acquaintance, person })
    person.catch(() => this.known.delete(id))
    return person
  }
}
