import { newKey } from './new-key'

/**
 * Keys of one form's submissions. Sending the same content again, after a broken answer or a double click, uses the same
 * key; changed content or a submission that has succeeded gets a fresh one.
 */
export class SubmissionKeys {
  private last: { content: string; key: string } | null = null

  constructor(private readonly fresh: () => string = newKey) {}

  keyFor(content: unknown): string {
    const text = content instanceof FormData ? fileNames(content) : JSON.stringify(content)
    if (this.last?.content !== text) this.last = { content: text, key: this.fresh() }
    return this.last.key
  }

  succeeded(): void {
    this.last = null
  }
}

const fileNames = (form: FormData): string =>
  [...form.values()]
    .map((value) => (typeof value === 'string' ? value : [value.name, value.size, value.lastModified].join('/')))
    .join(',')
