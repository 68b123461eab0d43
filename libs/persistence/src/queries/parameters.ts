/** Values of one statement; `bind` gives the placeholder that stands for a value. */
export class Parameters {
  readonly values: unknown[] = []

  bind(value: unknown): string {
    return `$${String(this.values.push(value))}`
  }
}
