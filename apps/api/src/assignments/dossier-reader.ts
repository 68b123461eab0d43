import { Inject, Injectable } from '@nestjs/common'
import {
  dossierKey,
  owedReports,
  type Assignment,
  type ClaimStatement,
  type Countersignature,
  type Dossier,
  type DossierKind,
  type Extension,
  type FrozenLight,
  type Paper,
  type PartyRefusal,
  type Report,
} from '@luoshi/domain'
import { ports, type Ports } from '../parts'

/** What the page of an assignment shows of its dossier: what is open, and the latest of the rest, oldest first. */
export interface ShownDossier {
  reports: Report[]
  papers: Paper[]
  extensions: Extension[]
  frozenLights: FrozenLight[]
  claim: ClaimStatement | null
  countersignatures: Countersignature[]
  refusals: PartyRefusal[]
}

const shown = 1000

@Injectable()
export class DossierReader {
  constructor(@Inject(ports) private readonly parts: Ports) {}

  async shown(state: Assignment): Promise<ShownDossier> {
    const { id, round, papers, pendingExtension } = state
    const said = state.parties.map((party) => ({ round, partyId: party.id }))
    const refused = state.parties.filter(({ refusedAt }) => refusedAt !== null)
    const [claims, ...lists] = await Promise.all([
      this.named(id, 'claim', round === 0 ? [] : [dossierKey.claim({ round })]),
      this.latest(id, 'report', owedReports(state).map(dossierKey.report)),
      this.latest(id, 'paper', papers.map(dossierKey.paper)),
      this.latest(id, 'extension', pendingExtension === null ? [] : [pendingExtension]),
      this.latest(id, 'frozen-light', state.redMonths),
      this.named(id, 'countersignature', round === 0 ? [] : said.map(dossierKey.countersignature)),
      this.named(
        id,
        'refusal',
        refused.map((party) => party.id),
      ),
    ])
    const [reports, papersShown, extensions, frozenLights, countersignatures, refusals] = lists
    return {
      ...{ reports, extensions, frozenLights, countersignatures, refusals },
      ...{ papers: papersShown, claim: claims[0] ?? null },
    }
  }

  /** The latest items of a kind and, before them, those of the open ones that lie further back. */
  private async latest<K extends DossierKind>(id: string, kind: K, open: readonly string[]): Promise<Dossier[K][]> {
    const { items } = await this.parts.dossiers.page(id, kind, { before: null, limit: shown })
    const keyOf = dossierKey[kind] as (item: Dossier[K]) => string
    const there = new Set(items.map(keyOf))
    const older = await this.named(
      id,
      kind,
      open.filter((key) => !there.has(key)),
    )
    return [...older, ...items.reverse()]
  }

  /** In the order of the keys. */
  private async named<K extends DossierKind>(id: string, kind: K, keys: readonly string[]): Promise<Dossier[K][]> {
    const places = keys.map((key) => ({ assignmentId: id, key }))
    const found = new Map((await this.parts.dossiers.items(kind, places)).map(({ key, item }) => [key, item]))
    return keys.flatMap((key) => found.get(key) ?? [])
  }
}
