import { lineage, type ItemDraft } from '../items/item-draft'
import type { Taken } from '../clauses/read-clauses'
import type { Mechanism } from '../reading'
import type { Bearing } from './hits'
import { SUPERVISION_HEADING } from './phrases'
import { mechanismIn, type DraftMechanism, type Stretch } from './read-mechanism'

const LONGEST_HEADING = 30
const LONGEST_ANNOUNCEMENT = 16

/** An annex names what it holds and a whole sentence is no heading: neither says what the words below are about. */
const heads = ({ title, marker }: ItemDraft): boolean =>
  marker.style !== 'annex' && title.length <= LONGEST_HEADING && SUPERVISION_HEADING.test(title)

const bearingOf = (item: ItemDraft): Bearing => (lineage(item).some(heads) ? 'supervising' : 'matter')

/** A short title is a heading where something stands below it. What is given as somebody's task is no supervision. */
function stretchOf(item: ItemDraft, text: string, given: Taken): Stretch {
  const { marker, title, children, ownEnd: to } = item
  const isTask = given(marker.end, to)
  const more = children.length > 0 || text.slice(marker.end, to).trim().length > title.length + 2
  const heading = more && title.length <= LONGEST_ANNOUNCEMENT ? title.length : 0
  return { from: marker.end, to, bearing: isTask ? 'matter' : bearingOf(item), heading }
}

const TITLE = /^关于|的(通知|意见|方案|函)(?=\n|$)/

/** What stands before the first item: the covering notice often says when to report. Its headings are no sentences. */
function beforeItems(text: string, end: number, whole: boolean, year: number | null): DraftMechanism[] {
  const found = mechanismIn(text, { from: 0, to: end, bearing: 'open', heading: 0 }, year)
  return whole
    ? found
    : found.filter(
        ({ text: words, span }) => !TITLE.test(words) && /^[^\n]*[。；;]/.test(text.slice(span[1], span[1] + 400)),
      )
}

/** The plan's rules for its own supervision, in the order of the text; `given` tells where tasks stand below their holder's name. */
export function readMechanism(
  text: string,
  items: readonly ItemDraft[],
  year: number | null,
  given: Taken,
): Mechanism[] {
  const first = items[0]?.marker.start ?? text.length
  const entries = [
    ...beforeItems(text, first, items.length === 0, year),
    ...items.flatMap((item) => mechanismIn(text, stretchOf(item, text, given), year)),
  ]
  return entries.map((entry, index) => ({ id: `m${String(index + 1)}`, ...entry }))
}
