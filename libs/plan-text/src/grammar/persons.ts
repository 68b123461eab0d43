import { mayBePerson } from './named-persons'
import type { UnitWord } from './unit-list'
import { unitLikeness } from './unit-names'

const NAME = /[^\s　]+/g
const TITLE = /(书记|长|主任|主席|经理|董事|专员|委员|同志|员)$/

const PHONE = /[\s　]*[（(]?\d[\d—-]{6,12}[）)]?$/
const IN_BRACKET = /[（(]([^（()）]{2,4})[）)]$/

/** 县水利局（李四）: the unit and who answers there in person. */
export function personInBracket<T extends UnitWord>(unit: T): { unit: T; person: T | null } {
  const { name, span } = unit
  const match = IN_BRACKET.exec(name)
  const inner = match?.[1] ?? ''
  if (match === null || match.index < 3 || !mayBePerson(inner) || unitLikeness(inner) !== 'no')
    return { unit, person: null }
  if (unitLikeness(name.slice(0, match.index)) !== 'certain') return { unit, person: null }
  const at = span[0] + match.index
  return {
    unit: { ...unit, name: name.slice(0, match.index), span: [span[0], at] as const },
    person: { ...unit, name: inner, span: [at + 1, at + 1 + inner.length] as const },
  }
}

/** 刘洋 13900000000: the number is no part of the name. */
function withoutPhone<T extends UnitWord>(person: T): T {
  const phone = PHONE.exec(person.name)
  if (phone === null || phone.index < 2) return person
  return {
    ...person,
    name: person.name.slice(0, phone.index),
    span: [person.span[0], person.span[0] + phone.index] as const,
  }
}

/** 孙茂林　何晓静: persons with a blank between them; 副市长 张三 stays one, and so does 李 明. */
export function splitPersons<T extends UnitWord>(written: T): T[] {
  const person = withoutPhone(written)
  const { name, span } = person
  const words = name.split(/[\s　]+/)
  if (words.length < 2 || words.some((word) => word.length < 2 || word.length > 4 || TITLE.test(word))) return [person]
  return [...name.matchAll(NAME)].map((match) => {
    const start = span[0] + match.index
    return { ...person, name: match[0], span: [start, start + match[0].length] as const }
  })
}
