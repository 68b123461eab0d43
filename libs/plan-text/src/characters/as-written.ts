import type { Clause, Finding, PlanReading, Span } from '../reading'
import { spanIn, type Unwrapped } from '../source/unwrap'

const QUOTED = /“([^“”]+?)(…?)”/g

const NEAR = 800
const MOST_SEARCHES = 400

/** Words read in the prepared text as the text itself has them. */
class Writing {
  private left = MOST_SEARCHES

  constructor(
    private readonly text: string,
    private readonly read: Unwrapped,
  ) {}

  span = (span: Span): Span => spanIn(this.read, span)

  at = (span: Span): string => this.text.slice(...this.span(span))

  /** Words without a span: as they stand near a place, else anywhere; what was put together of lines, piece by piece. */
  words(words: string, from = 0): string {
    const near = this.read.words.slice(from, from + NEAR).indexOf(words)
    const found = near < 0 ? this.anywhere(words) : from + near
    if (found >= 0) return this.characters(found, found + words.length)
    const cut = this.left > 0 ? this.longestStart(words) : 0
    return cut === 0 ? words : this.words(words.slice(0, cut)) + this.words(words.slice(cut))
  }

  /** A search through the whole text; so many are made and no more, lest a long text with odd words cost its square. */
  private anywhere(words: string): number {
    this.left -= 1
    return this.left < 0 ? -1 : this.read.words.indexOf(words)
  }

  /** Each character where it stands, without the line breaks between. */
  private characters(from: number, to: number): string {
    const { places } = this.read
    if (places === null) return this.text.slice(from, to)
    return Array.from({ length: to - from }, (_, at) => this.text.charAt(places[from + at] ?? 0)).join('')
  }

  /** Most of the words that stand together in the text, fewer than all. */
  private longestStart(words: string): number {
    let [low, high] = [0, words.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.anywhere(words.slice(0, middle)) >= 0) low = middle
      else high = middle - 1
    }
    return low
  }

  maybe = (words: string | null, from = 0): string | null => (words === null ? null : this.words(words, from))

  quoted = <T extends { span: Span }>(one: T) => ({ ...one, span: this.span(one.span), text: this.at(one.span) })

  named = <T extends { span: Span }>(one: T) => ({ ...one, span: this.span(one.span), name: this.at(one.span) })

  clause = (one: Clause): Clause => ({
    ...this.quoted(one),
    task: one.task === null ? null : this.quoted(one.task),
    parties: one.parties.map(this.named),
    deadlines: one.deadlines.map(this.quoted),
    milestones: one.milestones.map((stone) => ({
      ...this.quoted(stone),
      what: this.words(stone.what, stone.span[0]),
    })),
  })

  finding = (one: Finding): Finding => ({
    ...one,
    span: one.span === null ? null : this.span(one.span),
    message: one.message.replaceAll(
      QUOTED,
      (_, words: string, more: string) => `“${this.words(words, one.span?.[0])}${more}”`,
    ),
  })
}

/** A reading of prepared words with spans, names, texts and titles as they stand in the text. */
export function asWritten(reading: PlanReading, text: string, read: Unwrapped): PlanReading {
  if (text === read.words) return reading
  const written = new Writing(text, read)
  const { document, items, clauses, targets, mechanism, findings } = reading
  const { quoted, named } = written
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
      span: written.span(one.span),
      number: written.words(one.number, one.span[0]),
      title: written.words(one.title, one.span[0]),
    })),
    clauses: clauses.map(written.clause),
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
