import { RuleBroken } from '@luoshi/domain'
import type { Draft } from '../ports/plan-store'
import { placedInOrder } from './placed-drafts'
import { sameDraft } from './same-draft'

interface Turned {
  saved: Draft[]
  dropped: string[]
  /** The drafts of `from` as they are now, and those of `to` as they become. */
  from: Draft[]
  to: Draft[]
}

function refuse({ number, title }: Draft): never {
  throw new RuleBroken('draft.changed-since', { number, title })
}

/** Refuses when a draft is no longer as the step left it, so that nobody's later change is lost. */
function stillAsLeft(present: ReadonlyMap<string, Draft>, from: readonly Draft[], to: readonly Draft[]): Draft[] {
  const now = from.map((left) => {
    const draft = present.get(left.id)
    return draft === undefined || !sameDraft(draft, left) ? refuse(draft ?? left) : draft
  })
  const left = new Set(from.map(({ id }) => id))
  const back = to.find(({ id }) => !left.has(id) && present.has(id))
  return back === undefined ? now : refuse(back)
}

/** Leads a plan's drafts from what a step left to what was before it, or the other way round; `order` is what stood there then. */
export function turnStep(
  drafts: readonly Draft[],
  from: readonly Draft[],
  to: readonly Draft[],
  order: readonly string[],
): Turned {
  const present = new Map(drafts.map((draft) => [draft.id, draft]))
  const now = stillAsLeft(present, from, to)
  const wanted = new Set(to.map(({ id }) => id))
  const dropped = now.filter(({ id }) => !wanted.has(id)).map(({ id }) => id)
  const become = to.map((draft): Draft => {
    const held = present.get(draft.id)
    return { ...draft, ordinal: held?.ordinal ?? draft.ordinal, version: (held ?? draft).version + 1 }
  })
  const gone = new Set(dropped)
  const becoming = new Map(become.map((draft) => [draft.id, draft]))
  const staying = drafts.filter(({ id }) => !gone.has(id)).map((draft) => becoming.get(draft.id) ?? draft)
  const returning = become.filter(({ id }) => !present.has(id))
  const saved = returning.length === 0 ? become : placedInOrder(staying, returning, order)
  return { saved, dropped, from: now, to: become }
}
