import { withoutEnding, withoutPlace } from '@luoshi/domain'
import type { Department, DepartmentGroup } from '../ports/registry'
import { bigrams, likeness, type Bigrams } from '../text/likeness'

export type MatchReason = 'same-without-place' | 'short-name' | 'former-name' | 'abbreviated' | 'similar'

/** A department or group that may be meant by a written name; `known` is its name that looks like it. */
export interface MatchCandidate {
  departmentId: string | null
  groupId: string | null
  name: string
  known: string
  /** Until when it bore the name, for a former one. */
  until: string | null
  reason: MatchReason
  likeness: number
}

type Known = Omit<MatchCandidate, 'reason' | 'likeness'> & { of: 'name' | 'short' | 'former' }

/** What is left of a name without blanks, brackets and the place it begins with. */
function bare(name: string): string[] {
  const plain = name
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/\([^()]*\)/g, '')
  return withoutPlace(plain).filter((one) => Array.from(one).length >= 2)
}

/** Whether a name is another one with characters left out, as 发改委 of 发展和改革委员会. */
function abbreviates(short: string, long: string): boolean {
  const letters = Array.from(short)
  if (letters.length < 3 || short.length >= long.length || !long.startsWith(letters[0] ?? '')) return false
  let place = 0
  for (const letter of letters) {
    const found = long.indexOf(letter, place)
    if (found === -1) return false
    place = found + letter.length
  }
  return true
}

const some = <T>(ones: readonly T[], others: readonly T[], test: (one: T, other: T) => boolean): boolean =>
  ones.some((one) => others.some((other) => test(one, other)))

/** Whether two names are about the same, though of another kind of office. */
function sameMatter(one: string, other: string): boolean {
  const [matter, theirs] = [withoutEnding(one), withoutEnding(other)]
  if (matter === one || theirs === other || Array.from(matter).length < 2) return false
  return matter === theirs || abbreviates(matter, theirs) || abbreviates(theirs, matter)
}

const leastLike = 0.6

/** A name as it is compared: without its place in each way, with the bigrams of each. */
interface Comparable {
  names: readonly string[]
  pairs: readonly Bigrams[]
}

const comparable = (name: string): Comparable => {
  const names = bare(name)
  return { names, pairs: names.map(bigrams) }
}

function reasonFor(
  written: Comparable,
  { of, names, pairs }: Known & Comparable,
): Pick<MatchCandidate, 'reason' | 'likeness'> | null {
  if (some(written.names, names, (one, other) => one === other)) {
    if (of === 'name') return { reason: 'same-without-place', likeness: 0.95 }
    return of === 'short' ? { reason: 'short-name', likeness: 0.9 } : { reason: 'former-name', likeness: 0.9 }
  }
  if (some(written.names, names, (one, other) => abbreviates(one, other) || abbreviates(other, one)))
    return { reason: 'abbreviated', likeness: 0.8 }
  if (some(written.names, names, sameMatter)) return { reason: 'similar', likeness: 0.75 }
  const like = Math.max(0, ...written.pairs.flatMap((one) => pairs.map((other) => likeness(one, other, leastLike))))
  return like >= leastLike ? { reason: 'similar', likeness: Math.round(like * 75) / 100 } : null
}

const knownAs = (departments: readonly Department[], groups: readonly DepartmentGroup[]): Known[] => [
  ...departments.flatMap(({ id, name, shortName, aliases = [], formerNames }): Known[] => {
    const it = { departmentId: id, groupId: null, name, until: null }
    const short = [...(shortName === null ? [] : [shortName]), ...aliases]
    return [
      { ...it, known: name, of: 'name' },
      ...short.map((known): Known => ({ ...it, known, of: 'short' })),
      ...formerNames.map(({ name: known, until }): Known => ({ ...it, known, until, of: 'former' })),
    ]
  }),
  ...groups.flatMap(({ id, name, aliases = [] }): Known[] => {
    const it = { departmentId: null, groupId: id, name, until: null }
    return [{ ...it, known: name, of: 'name' }, ...aliases.map((known): Known => ({ ...it, known, of: 'short' }))]
  }),
]

const most = 5

/** The likeliest reason for each, the likeliest first. */
function bestOf(found: readonly MatchCandidate[]): MatchCandidate[] {
  const best = new Map<string, MatchCandidate>()
  for (const one of [...found].sort((a, b) => b.likeness - a.likeness)) {
    const key = one.departmentId ?? one.groupId ?? ''
    if (!best.has(key)) best.set(key, one)
  }
  return [...best.values()].slice(0, most)
}

/** Whom the registry would propose for a written name, the likeliest first; never more than a proposal. */
export function candidateFinder(
  departments: readonly Department[],
  groups: readonly DepartmentGroup[],
): (name: string) => MatchCandidate[] {
  const standing = departments.filter(({ dissolved = null }) => dissolved === null)
  const all = knownAs(standing, groups).map((known) => ({ ...known, ...comparable(known.known) }))
  return (name) => {
    const written = comparable(name)
    const found = all.flatMap((known): MatchCandidate[] => {
      const why = reasonFor(written, known)
      const { departmentId, groupId, until } = known
      return why === null ? [] : [{ departmentId, groupId, name: known.name, known: known.known, until, ...why }]
    })
    return bestOf(found)
  }
}
