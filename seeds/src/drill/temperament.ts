import type { Chance } from './chance'

export type Temperament = 'prompt' | 'late' | 'silent' | 'refusing'
type Mix = readonly (readonly [temperament: Temperament, share: number])[]

const ordinary: Mix = [
  ['prompt', 0.68],
  ['late', 0.2],
  ['silent', 0.07],
  ['refusing', 0.05],
]
const busy: Mix = [
  ['prompt', 0.6],
  ['late', 0.3],
  ['silent', 0.1],
]
const steady: Mix = [
  ['prompt', 0.9],
  ['late', 0.1],
]
const slack: Mix = [
  ['prompt', 0.25],
  ['late', 0.45],
  ['silent', 0.2],
  ['refusing', 0.1],
]

/** How departments take their assignments, by slug; the others are ordinary. */
const mixes: Readonly<Record<string, Mix>> = {
  science: busy,
  organisation: steady,
  statistics: steady,
  housing: slack,
  association: slack,
  crayfish: slack,
  village: slack,
  data: slack,
}
const township: Mix = [
  ['prompt', 0.93],
  ['late', 0.06],
  ['silent', 0.01],
]

/** How a department behaves in one assignment. The last share takes what rounding leaves over. */
export function temperamentOf(department: { slug: string; township: boolean }, chance: Chance): Temperament {
  const mix = mixes[department.slug] ?? (department.township ? township : ordinary)
  let left = chance('temperament')
  for (const [temperament, share] of mix) {
    if (left < share) return temperament
    left -= share
  }
  return 'prompt'
}
