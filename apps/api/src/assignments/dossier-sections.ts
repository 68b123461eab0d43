import type { Dossiers } from '@luoshi/application'
import { extensionPage, frozenLightPage, paperPage, reportPage, type OlderQuery } from '@luoshi/contracts'
import type { Actor, Assignment, Dossier, DossierKind } from '@luoshi/domain'
import type { z } from 'zod'
import { papersView } from '../views/paper-view'
import { extensionsView } from './completion-view'
import { frozenLightsView, reportsView } from './progress-view'

interface Page<View> {
  items: View[]
  nextBefore: number | null
}

/** A part of what is kept about an assignment that is read page by page, in the words of the assignment's own page. */
export interface DossierSection {
  /** What a page is, as the contract says it. */
  page: z.ZodType
  read(dossiers: Dossiers, state: Assignment, actor: Actor, query: OlderQuery): Promise<Page<unknown>>
}

const section = <K extends DossierKind, View>(
  kind: K,
  page: z.ZodType<Page<View>>,
  view: (items: Dossier[K][], state: Assignment, actor: Actor) => View[],
): DossierSection => ({
  page,
  async read(dossiers, state, actor, { before = null, limit }): Promise<Page<View>> {
    const { items, nextBefore } = await dossiers.page(state.id, kind, { before, limit })
    return { items: view(items, state, actor), nextBefore }
  },
})

/** Each by the name of its resource below an assignment. */
export const dossierSections = {
  reports: section('report', reportPage, (reports, state) => reportsView(reports, state)),
  papers: section('paper', paperPage, papersView),
  extensions: section('extension', extensionPage, extensionsView),
  lights: section('frozen-light', frozenLightPage, frozenLightsView),
} as const satisfies Record<string, DossierSection>

export type DossierSectionName = keyof typeof dossierSections
export const dossierSectionNames = Object.keys(dossierSections) as DossierSectionName[]
