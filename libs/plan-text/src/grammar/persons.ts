import { mayBePerson } from './named-persons'
import type { UnitWord } from './named-units'
import { unitLikeness } from './unit-names'

const TITLE_ALONE =
  /^(?:[省市县区州镇乡]?(?:委|政府|人大|政协)?)(?:常委|委员|党组成员|党组书记|副?书记|副?主席|副?主任|常委会副?主任|(?:常务)?副?[省市县区州镇乡]长)$/

const ENDS_TITLE = /(?:党组|党委|工委|总支)(?:副?书记)$/
const BEGINS_TITLE = /^(?:副?(?:局|厅|主|院|校|处|科|所)[长任]|主席|会长)[\s　]?[一-鿿]{2,4}$/

/** 县教体局党组书记 before 局长 陈志强, too. */
const isTitle = (name: string, next: string): boolean =>
  TITLE_ALONE.test(name) || (ENDS_TITLE.test(name) && BEGINS_TITLE.test(next))

/** 王某某 县委常委 before 常务副县长: titles written behind the name. */
const goesOn = (name: string, next: string): boolean =>
  TITLE_ALONE.test(next) && TITLE_ALONE.test(/[\s　](\S{2,12})$/.exec(name)?.[1] ?? '')

/** 市委常委、副市长 李国强: titles of one person, parted as the names of a list are. */
export function joinTitles<T extends UnitWord>(text: string, persons: readonly T[]): T[] {
  const joined: T[] = []
  for (const person of persons) {
    const last = joined.at(-1)
    if (
      last !== undefined &&
      (isTitle(last.name, person.name) || goesOn(last.name, person.name)) &&
      text.slice(last.span[1], person.span[0]) === '、'
    ) {
      const span = [last.span[0], person.span[1]] as const
      joined[joined.length - 1] = { ...person, name: text.slice(...span), span }
    } else joined.push(person)
  }
  return joined
}

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
