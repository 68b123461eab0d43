import type { Finding, PlanReading, Span } from '../reading'

const QUOTED = /“([^“”]+?)(…?)”/g

/** Words read in the folded text as the text itself has them. */
class Writing {
  constructor(
    private readonly text: string,
    private readonly folded: string,
  ) {}

  at = (span: Span): string => this.text.slice(...span)

  /** Words without a span: as they stand at or after a place, else anywhere; what was put together of lines, piece by piece. */
  words(words: string, from = 0): string {
    const at = this.folded.indexOf(words, from)
    const found = at < 0 ? this.folded.indexOf(words) : at
    if (found >= 0) return this.text.slice(found, found + words.length)
    const cut = this.longestStart(words)
    return cut === 0 ? words : this.words(words.slice(0, cut)) + this.words(words.slice(cut))
  }

  /** Most of the words that stand together in the text, fewer than all. */
  private longestStart(words: string): number {
    let [low, high] = [0, words.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.folded.includes(words.slice(0, middle))) low = middle
      else high = middle - 1
    }
    return low
  }

  maybe = (words: string | null, from = 0): string | null => (words === null ? null : this.words(words, from))

  finding = (one: Finding): Finding => ({
    ...one,
    message: one.message.replaceAll(
      QUOTED,
      (_, words: string, more: string) => `“${this.words(words, one.span?.[0])}${more}”`,
    ),
  })
}

/** A reading of folded words with names, texts and titles as they are written. */
export function asWritten(reading: PlanReading, text: string, folded: string): PlanReading {
  if (text === folded) return reading
  const written = new Writing(text, folded)
  const { document, items, clauses, targets, mechanism, findings } = reading
  const quoted = <T extends { span: Span }>(one: T) => ({ ...one, text: written.at(one.span) })
  const named = <T extends { span: Span }>(one: T) => ({ ...one, name: written.at(one.span) })
  return {
    ...reading,
    document: {
      ...document,
      title: written.maybe(document.title),
      documentNumber: written.maybe(document.documentNumber),
      issuer: written.maybe(document.issuer),
    },
    items: items.map((one) => ({
      ...one,
      number: written.words(one.number, one.span[0]),
      title: written.words(one.title, one.span[0]),
    })),
    clauses: clauses.map((one) => ({
      ...quoted(one),
      task: one.task === null ? null : quoted(one.task),
      parties: one.parties.map(named),
      deadlines: one.deadlines.map(quoted),
      milestones: one.milestones.map((stone) => ({ ...quoted(stone), what: written.words(stone.what, stone.span[0]) })),
    })),
    targets: targets.map((one) => ({
      ...quoted(one),
      indicator: written.words(one.indicator, one.span[0]),
      unit: written.maybe(one.unit, one.span[0]),
      responsible: one.responsible.map(named),
    })),
    mechanism: mechanism.map((one) => ({
      ...quoted(one),
      trigger: written.maybe(one.trigger, one.span[0]),
      addressee: written.maybe(one.addressee, one.span[0]),
    })),
    findings: findings.map(written.finding),
  }
}
