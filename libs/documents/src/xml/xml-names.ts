const TRANSITIONAL = 'http://schemas.openxmlformats.org'
const STRICT = 'http://purl.oclc.org/ooxml'

/** Namespaces by the prefix that the readers know their names under; the empty one stands for names without any. */
const NAMESPACES: readonly (readonly [string, readonly string[]])[] = [
  ['', [`${TRANSITIONAL}/spreadsheetml/2006/main`, `${STRICT}/spreadsheetml/main`]],
  ['', [`${TRANSITIONAL}/package/2006/relationships`, `${TRANSITIONAL}/package/2006/content-types`]],
  ['w', [`${TRANSITIONAL}/wordprocessingml/2006/main`, `${STRICT}/wordprocessingml/main`]],
  ['r', [`${TRANSITIONAL}/officeDocument/2006/relationships`, `${STRICT}/officeDocument/relationships`]],
  ['m', [`${TRANSITIONAL}/officeDocument/2006/math`, `${STRICT}/officeDocument/math`]],
  ['pic', [`${TRANSITIONAL}/drawingml/2006/picture`, `${STRICT}/drawingml/picture`]],
  ['mc', [`${TRANSITIONAL}/markup-compatibility/2006`]],
]

const KNOWN: ReadonlyMap<string, string> = new Map(
  NAMESPACES.flatMap(([prefix, uris]) => uris.map((uri): [string, string] => [uri, prefix])),
)

type Attributes = Readonly<Record<string, string>>

const NONE: ReadonlyMap<string, string> = new Map()

const withPrefix = (prefix: string, local: string): string => (prefix === '' ? local : `${prefix}:${local}`)

/** The prefixes that an element binds to a known namespace. */
function bindingsOf(attributes: Attributes): [string, string][] {
  return Object.entries(attributes).flatMap(([name, uri]): [string, string][] => {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) return []
    const prefix = name.slice('xmlns:'.length)
    return [[prefix, KNOWN.get(uri) ?? prefix]]
  })
}

/**
 * Names of office XML under the prefixes that the readers know them by, whatever prefix the writer bound to the namespace (ECMA-376,
 * transitional and strict alike). A name of an unknown namespace, or under a prefix that is bound to none, stays as written.
 */
export class XmlNames {
  private readonly scopes: ReadonlyMap<string, string>[] = [NONE]

  private get scope(): ReadonlyMap<string, string> {
    return this.scopes.at(-1) ?? NONE
  }

  /** Enters an element: what it binds holds for its own name too. */
  open(attributes: Attributes): void {
    const bound = bindingsOf(attributes)
    this.scopes.push(bound.length === 0 ? this.scope : new Map([...this.scope, ...bound]))
  }

  close(): void {
    this.scopes.pop()
  }

  element(name: string): string {
    const colon = name.indexOf(':')
    const prefix = colon < 0 ? '' : name.slice(0, colon)
    const known = this.scope.get(prefix)
    return known === undefined || known === prefix ? name : withPrefix(known, name.slice(colon + 1))
  }

  /** Attributes without a prefix belong to their element and stay so. */
  attributes(written: Attributes): Attributes {
    const names = Object.keys(written)
    if (!names.some((name) => this.isRenamed(name))) return written
    return Object.fromEntries(
      names.map((name) => [this.isRenamed(name) ? this.element(name) : name, written[name] ?? '']),
    )
  }

  private isRenamed(name: string): boolean {
    return !name.startsWith('xmlns:') && name.includes(':') && this.element(name) !== name
  }
}
