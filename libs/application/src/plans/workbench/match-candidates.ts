import { withoutEnding, withoutPlace } from '@luoshi/domain'
import type { Department, DepartmentGroup } from '../../ports/registry'
import { bigrams, likeness } from './likeness'

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

const leastLike = 0.5

function reasonFor(written: readonly string[], known: Known): Pick<MatchCandidate, 'reason' | 'likeness'> | null {
  const names = bare(known.known)
  if (some(written, names, (one, other) => one === other)) {
    if (known.of === 'name') return { reason: 'same-without-place', likeness: 0.95 }
    return known.of === 'short' ? { reason: 'short-name', likeness: 0.9 } : { reason: 'former-name', likeness: 0.9 }
  }
  if (some(written, names, (one, other) => abbreviates(one, other) || abbreviates(other, one)))
    return { reason: 'abbreviated', likeness: 0.8 }
  if (some(written, names, sameMatter)) return { reason: 'similar', likeness: 0.75 }
  const like = Math.max(...written.flatMap((one) => names.map((other) => likeness(bigrams(one), bigrams(other)))))
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

/** Whom the registry would propose for a written name, the likeliest first; never more than a proposal. */
export function matchCandidates(
  name: string,
  departments: readonly Department[],
  groups: readonly DepartmentGroup[],
): MatchCandidate[] {
  const written = bare(name)
  if (written.length === 0) return []
  const standing = departments.filter(({ dissolved = null }) => dissolved === null)
  const found = knownAs(standing, groups).flatMap(({ of, ...known }) => {
    const why = reasonFor(written, { ...known, of })
    return why === null ? [] : [{ ...known, ...why }]
  })
  const best = new Map<string, MatchCandidate>()
  for (const one of found.sort((a, b) => b.likeness - a.likeness)) {
    const key = one.departmentId ?? one.groupId ?? ''
    if (!best.has(key)) best.set(key, one)
  }
  return [...best.values()].slice(0, most)
}
