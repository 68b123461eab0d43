/** Counts what happened since it was last read. */
export class Tally {
  private readonly counts = new Map<string, number>()

  add(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1)
  }

  /** The counts as one line, largest first, and starts anew; null when nothing happened. */
  line(): string | null {
    if (this.counts.size === 0) return null
    const sorted = [...this.counts].sort(([, a], [, b]) => b - a)
    this.counts.clear()
    return sorted.map(([what, count]) => `${what} ${count.toString()}`).join(' · ')
  }
}
