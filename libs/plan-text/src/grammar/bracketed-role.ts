import { roleWords } from '../lexicon/roles'
import type { PartyRole } from '../reading'
import type { RoledUnit } from './named-units'

const inBracket = (words: string): RegExp => new RegExp(`[（(【[〔](?:${words})[）)】\\]〕]$`)

const ROLES: readonly { words: RegExp; role: PartyRole }[] = [
  { words: inBracket(`(?:总|负责)?(?:${roleWords('suffix', 'lead')}|组长单位)(?:单位|部门|负责)?`), role: 'lead' },
  { words: inBracket(`(?:${roleWords('suffix', 'cooperating')})(?:单位|部门)?`), role: 'cooperating' },
  { words: inBracket(`(?:${roleWords('suffix', 'responsible')})(?:单位|部门)?`), role: 'responsible' },
]

/** 市数据局(首位单位为牵头单位,下同): said of all clauses. */
const ASIDE =
  /[（(【[〔](?:[^（()）】\]〕]{0,40}(?:为|是)牵头(?:或[一-鿿]{2,4})?(?:单位|部门)[^（()）】\]〕]{0,20}|[^（()）】\]〕]{0,40}下同)[）)】\]〕]$/

/** A role said in brackets behind the name, which is no part of it: 市发展改革委(牵头). */
export function roleInBracket(unit: RoledUnit): RoledUnit {
  const aside = ASIDE.exec(unit.name)
  if (aside !== null && aside.index > 1) {
    const [start] = unit.span
    return { ...unit, name: unit.name.slice(0, aside.index), span: [start, start + aside.index] }
  }
  for (const { words, role } of ROLES) {
    const match = words.exec(unit.name)
    if (match === null || match.index < 2) continue
    const [start] = unit.span
    return { role, name: unit.name.slice(0, match.index), span: [start, start + match.index] }
  }
  return unit
}
