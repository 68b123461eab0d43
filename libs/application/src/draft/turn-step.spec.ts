import { RuleBroken } from '@luoshi/domain'
import type { Draft, Plan } from '../ports/plan-store'
import { actorFor } from '../testing'
import { draftStep } from './draft-step'
import { turnStep } from './turn-step'

const draft = (id: string, ordinal: number, title = id): Draft =>
  ({ id, ordinal, title, number: `${ordinal}`, version: 1, parties: [], confirmedAt: null }) as unknown as Draft
const plan = { draftChanges: 4 } as Plan
const stepping = { kind: 'edit', actor: actorFor('coordinator'), at: 7 } as const
const [a, b, c] = [draft('a', 1), draft('b', 2), draft('c', 3)]

describe('a step of work on drafts', () => {
  it('holds what it touched as it was and as it left it, each in a version of its own', () => {
    const drafts = [a, b, c]
    const step = draftStep({ plan, drafts }, { saved: [{ ...a, title: 'x' }, b], dropped: ['c'] }, stepping)
    expect(step).toMatchObject({ seq: 5, after: [{ id: 'a', version: 2, changedBy: stepping.actor.personId }] })
    expect(step.change.logged?.before.map(({ id }) => id)).toEqual(['a', 'c'])
    expect(step.change.saved?.map(({ version }) => version)).toEqual([2, 1])
  })

  it('is none where nothing changed but places in the list', () => {
    const step = draftStep({ plan, drafts: [a, b] }, { saved: [a, { ...b, ordinal: 9 }] }, stepping)
    expect(step).toEqual({ change: {}, after: [], seq: null })
  })

  it('is taken back and done again, with no version used twice', () => {
    const changed = { ...a, title: 'x', version: 2 }
    const back = turnStep([changed, b], [changed], [a], [])
    expect(back.saved).toMatchObject([{ id: 'a', title: 'a', version: 3 }])
    const again = turnStep([...back.saved, b], back.to, back.from, [])
    expect(again.saved).toMatchObject([{ id: 'a', title: 'x', version: 4 }])
  })

  it('gives a dropped draft its place among those that are there now', () => {
    const moved = [a, { ...c, ordinal: 2 }]
    const { saved, dropped } = turnStep(moved, [], [b], ['a', 'b', 'c'])
    expect(saved.map(({ id, ordinal }) => [id, ordinal])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ])
    expect(dropped).toEqual([])
  })

  it.each([
    ['behind the nearest that stood before it', ['a', 'x', 'b', 'c'], [a, c], ['a', 'b', 'c']],
    ['before the nearest that stood behind it', ['x', 'b', 'c'], [c, a], ['b', 'c', 'a']],
    ['at the end where none of them is left', ['b'], [a], ['a', 'b']],
  ])('puts it %s', (_where, order, present, expected) => {
    expect(turnStep(present, [], [b], order).saved.map(({ id }) => id)).toEqual(expected)
  })

  it('takes away what it put in', () => {
    expect(turnStep([a, b], [b], [], [])).toMatchObject({ saved: [], dropped: ['b'] })
  })

  it.each([
    ['was changed since', [{ ...a, title: 'y', version: 3 }], [a], [{ ...a, title: 'b' }]],
    ['is gone since', [b], [a], [{ ...a, title: 'b' }]],
    ['is back since', [a, b], [], [a]],
  ])('is refused when its draft %s', (_why, present, from, to) => {
    const refusal = new RuleBroken('draft.changed-since', { number: '1', title: present[0]?.title ?? '' })
    expect(() => turnStep(present, from, to, [])).toThrow(refusal.code)
  })
})
