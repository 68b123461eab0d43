import type { UnitWord } from './unit-list'

const NAME = /[^\s　]+/g
const TITLE = /(书记|长|主任|主席|经理|董事|专员|委员|同志|员)$/

/** 孙茂林　何晓静: persons with a blank between them; 副市长 张三 stays one, and so does 李 明. */
export function splitPersons<T extends UnitWord>(person: T): T[] {
  const { name, span } = person
  const words = name.split(/[\s　]+/)
  if (words.length < 2 || words.some((word) => word.length < 2 || word.length > 4 || TITLE.test(word))) return [person]
  return [...name.matchAll(NAME)].map((match) => {
    const start = span[0] + match.index
    return { ...person, name: match[0], span: [start, start + match[0].length] as const }
  })
}
