import type { DraftView } from '@luoshi/contracts'
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import type { Span } from '../../text/segments'

export type PlanTab = 'drafts' | 'findings' | 'matches' | 'mechanism' | 'targets'

interface Chosen {
  kind: 'draft' | 'finding'
  id: string | null
  from: 'text' | 'card'
}

export interface PlanSelection {
  /** The chosen draft, null while a finding or nothing is chosen. */
  draftId: string | null
  findingId: string | null
  tab: PlanTab
  showTab: (tab: PlanTab) => void
  text: RefObject<HTMLDivElement | null>
  /** Chooses a draft from its card: the text moves to it. */
  chooseDraft: (id: string | null) => void
  /** Chooses a draft from the text: its card comes into view. */
  chooseFromText: (id: string) => void
  /** Chooses a finding: its card comes into view, and the text moves to `span`. */
  chooseFinding: (id: string, span?: Span | null) => void
  showSpan: (span: Span | null) => void
}

/** Brings the piece of text that holds an offset into the middle of the text's pane. */
function scrollToOffset(root: HTMLElement, offset: number): void {
  const pieces = [...root.querySelectorAll<HTMLElement>('[data-start]')]
  const piece = pieces.findLast((each) => Number(each.dataset.start) <= offset)
  piece?.scrollIntoView({ block: 'center' })
}

/** Brings a card into view; the keyboard goes on from its head, unless something within it is being filled in. */
function bringUp(id: string, focus: boolean): void {
  const card = document.getElementById(id)
  if (focus && card && !card.contains(document.activeElement))
    card.querySelector<HTMLElement>('button[aria-expanded]')?.focus({ preventScroll: true })
  card?.scrollIntoView({ block: 'nearest' })
}

/** What is chosen, `first` to begin with, and the scrolling that links the text with the cards. */
export function usePlanSelection(drafts: readonly DraftView[], first: string | null = null): PlanSelection {
  const [chosen, setChosen] = useState<Chosen>({ kind: 'draft', id: first, from: 'card' })
  const [tab, showTab] = useState<PlanTab>('drafts')
  const text = useRef<HTMLDivElement>(null)
  const latest = useRef(drafts)
  useEffect(() => {
    latest.current = drafts
  }, [drafts])
  const showSpan = useCallback((span: Span | null) => {
    if (span && text.current) scrollToOffset(text.current, span.start)
  }, [])
  useEffect(() => {
    if (chosen.id === null || chosen.kind !== 'draft') return
    const draft = latest.current.find(({ id }) => id === chosen.id)
    if (chosen.from === 'card') showSpan(draft?.taskSpan ?? draft?.clauseSpan ?? null)
    bringUp(`draft-${chosen.id}`, chosen.from === 'card')
  }, [chosen, showSpan])
  const chooseDraft = useCallback((id: string | null) => {
    setChosen({ kind: 'draft', id, from: 'card' })
    showTab('drafts')
  }, [])
  const chooseFromText = useCallback((id: string) => {
    setChosen({ kind: 'draft', id, from: 'text' })
    showTab('drafts')
  }, [])
  const chooseFinding = useCallback(
    (id: string, span: Span | null = null) => {
      setChosen({ kind: 'finding', id, from: 'text' })
      showTab('findings')
      showSpan(span)
    },
    [showSpan],
  )
  const idOf = (kind: Chosen['kind']) => (chosen.kind === kind ? chosen.id : null)
  return {
    ...{ draftId: idOf('draft'), findingId: idOf('finding') },
    ...{ tab, showTab, text, chooseDraft, chooseFromText, chooseFinding, showSpan },
  }
}
