export interface Mutation {
  name: string
  /** The same paper written otherwise; the very same text where the mutation finds nothing to change. */
  write: (text: string) => string
}

const swap = (text: string, from: string, to: string): string => {
  const other = new Map(Array.from(from, (char, at) => [char, to.charAt(at)]))
  return Array.from(text, (char) => other.get(char) ?? char).join('')
}

/** Characters of the golds whose traditional form is the only one. */
const SIMPLE = '县镇乡办标责单组领导农业务产与关兴华发动卫环机构规划实现协团体东广区项设质养预备级联经营开门报总结设'
const TRADITIONAL =
  '縣鎮鄉辦標責單組領導農業務產與關興華發動衛環機構規劃實現協團體東廣區項設質養預備級聯經營開門報總結設'

const LONGEST_LINE = 30

/** Lines longer than a page is wide are broken, but not within a number or a Latin word. */
function wrapped(line: string): string {
  if (line.includes('\t') || line.includes('|')) return line
  const parts: string[] = []
  for (let rest = line; rest !== '';) {
    let at = Math.min(LONGEST_LINE, rest.length)
    while (at < rest.length && /[\dA-Za-z.%]/.test(rest.charAt(at - 1)) && /[\dA-Za-z.%]/.test(rest.charAt(at))) at += 1
    parts.push(rest.slice(0, at))
    rest = rest.slice(at)
  }
  return parts.join('\n')
}

const byLine = (text: string, write: (line: string) => string): string => text.split('\n').map(write).join('\n')

/** A row of a table set with tabs; where a cell is merged with the one above, nothing stands before its tab. */
const TABBED = /^[^\t\n]*(\t[^\t\n]*){2,}$/
const BARRED = /^\|(.*\|){3,}$/
const RULE = /^\|[\s:|-]+\|$/

/** Every other clause in brackets, as a writer forgets them. */
function everySecond(text: string, pattern: RegExp, write: (found: string) => string): string {
  let count = 0
  return text.replace(pattern, (found) => ((count += 1) % 2 === 0 ? write(found) : found))
}

const CLAUSE = /[（(](?:[^（()）\n]{0,12}[:：]|[^（()）\n]{2,60}(?:牵头|负责|配合|分工))[^（()）\n]{0,200}[）)]/g

/** Ways in which the same paper is written, found in files every day. */
export const MUTATIONS: readonly Mutation[] = [
  { name: 'half-width marks', write: (text) => swap(text, '（），：；', '(),:;') },
  { name: 'full-width marks', write: (text) => swap(text, '(),:;', '（），：；') },
  { name: 'square brackets', write: (text) => text.replace(CLAUSE, (found) => `【${found.slice(1, -1)}】`) },
  { name: 'doubled brackets', write: (text) => text.replace(CLAUSE, (found) => `（${found}）`) },
  { name: 'lost closing marks', write: (text) => everySecond(text, CLAUSE, (found) => found.slice(0, -1)) },
  { name: 'lost opening marks', write: (text) => everySecond(text, CLAUSE, (found) => found.slice(1)) },
  { name: 'blanks before clauses', write: (text) => text.replace(CLAUSE, (found) => ` ${found}`) },
  {
    name: 'blanks within clauses',
    write: (text) => text.replace(CLAUSE, (found) => found.replaceAll(/[:：；;]/g, '$& ')),
  },
  { name: 'clauses on a line of their own', write: (text) => text.replace(CLAUSE, (found) => `\n${found}`) },
  { name: 'lines apart', write: (text) => byLine(text, (line) => (/[\t|]/.test(line) ? line : `${line}\n`)) },
  { name: 'indented lines', write: (text) => byLine(text, (line) => (/[\t|]/.test(line) ? line : `　　${line}`)) },
  { name: 'carriage returns', write: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'other numbers', write: (text) => text.replaceAll(/^(\s*)(\d{1,2})[.．](?=[一-鿿])/gm, '$1$2、') },
  { name: 'wrapped lines', write: (text) => byLine(text, wrapped) },
  { name: 'traditional characters', write: (text) => swap(text, SIMPLE, TRADITIONAL) },
  {
    name: 'tabs as bars',
    write: (text) => byLine(text, (line) => (TABBED.test(line) ? `| ${line.replaceAll('\t', ' | ')} |` : line)),
  },
  {
    name: 'bars as tabs',
    write: (text) =>
      text
        .split('\n')
        .filter((line) => !RULE.test(line))
        .map((line) =>
          BARRED.test(line)
            ? line
                .slice(1, -1)
                .split('|')
                .map((cell) => cell.trim())
                .join('\t')
            : line,
        )
        .join('\n'),
  },
  {
    name: 'tabs as a cell a line',
    write: (text) =>
      byLine(text, (line) =>
        TABBED.test(line)
          ? line
              .split('\t')
              .filter((cell) => cell !== '')
              .join('\n')
          : line,
      ),
  },
]
