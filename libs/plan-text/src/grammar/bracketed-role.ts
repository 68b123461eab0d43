import type { PartyRole } from '../reading'
import type { RoledUnit } from './role-verbs'

const ROLES: readonly { words: RegExp; role: PartyRole }[] = [
  { words: /[（(【[〔](?:总|负责)?(?:牵头|主办|组长单位)(?:单位|部门|负责)?[）)】\]〕]$/, role: 'lead' },
  { words: /[（(【[〔](?:配合|协办|协助|参与|参加)(?:单位|部门)?[）)】\]〕]$/, role: 'cooperating' },
  { words: /[（(【[〔](?:负责|责任|主责|承办)(?:单位|部门)?[）)】\]〕]$/, role: 'responsible' },
]

/** A role said in brackets behind the name, which is no part of it: 市发展改革委(牵头). */
export function roleInBracket(unit: RoledUnit): RoledUnit {
  for (const { words, role } of ROLES) {
    const match = words.exec(unit.name)
    if (match === null || match.index < 2) continue
    const [start] = unit.span
    return { role, name: unit.name.slice(0, match.index), span: [start, start + match.index] }
  }
  return unit
}
