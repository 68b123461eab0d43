import { childOf, elementsOf, type XmlElement } from '../xml/xml-tree'

/** One level of a list as `numbering.xml` describes it. */
export interface ListLevel {
  start: number
  format: string
  /** `第%1条`: the pattern around the numbers of this level and those above. */
  pattern: string
  /** All numbers as decimals, as legal texts do. */
  decimal: boolean
  /** The level after which it begins anew; absent: any above. */
  restart: number | null
}

export interface List {
  /** Lists of one abstract definition count on together. */
  abstractId: string
  levels: ReadonlyMap<number, ListLevel>
  /** Levels that begin anew, and with which number, where this list is first used. */
  restarts: ReadonlyMap<number, number>
}

const value = (element: XmlElement | undefined, child: string): string | undefined =>
  childOf(element, child)?.attributes['w:val']

function formatOf(level: XmlElement): string {
  const plain = value(level, 'w:numFmt')
  if (plain !== undefined) return plain
  const choice = childOf(level, 'mc:AlternateContent')
  return value(childOf(choice, 'mc:Fallback') ?? choice, 'w:numFmt') ?? 'decimal'
}

function levelOf(level: XmlElement): [number, ListLevel] {
  const restart = value(level, 'w:lvlRestart')
  return [
    Number(level.attributes['w:ilvl'] ?? 0),
    {
      start: Number(value(level, 'w:start') ?? 0),
      format: formatOf(level),
      pattern: value(level, 'w:lvlText') ?? '',
      decimal: childOf(level, 'w:isLgl') !== undefined,
      restart: restart === undefined ? null : Number(restart),
    },
  ]
}

const levelsOf = (parent: XmlElement): [number, ListLevel][] => elementsOf(parent, 'w:lvl').map(levelOf)

/** The lists of `numbering.xml` by their `numId`. */
export function listsOf(numbering: XmlElement | null): ReadonlyMap<string, List> {
  if (numbering === null) return new Map()
  const abstracts = new Map(
    elementsOf(numbering, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'] ?? '', one]),
  )
  const byStyle = new Map([...abstracts.values()].map((one) => [value(one, 'w:styleLink') ?? '', one]))
  return new Map(
    elementsOf(numbering, 'w:num').map((num) => {
      const abstractId = value(num, 'w:abstractNumId') ?? ''
      const named = abstracts.get(abstractId)
      const abstract = byStyle.get(value(named, 'w:numStyleLink') ?? '-') ?? named
      const overrides = elementsOf(num, 'w:lvlOverride')
      const levels = [...(abstract === undefined ? [] : levelsOf(abstract)), ...overrides.flatMap(levelsOf)]
      const restarts = overrides.flatMap((one): [number, number][] => {
        const start = value(one, 'w:startOverride')
        return start === undefined ? [] : [[Number(one.attributes['w:ilvl'] ?? 0), Number(start)]]
      })
      return [num.attributes['w:numId'] ?? '', { abstractId, levels: new Map(levels), restarts: new Map(restarts) }]
    }),
  )
}
