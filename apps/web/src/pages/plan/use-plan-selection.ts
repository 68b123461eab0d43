import type { DraftView } from '@luoshi/contracts'
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import type { Span } from '../../text/segments'

interface Chosen {
  kind: 'draft' | 'finding'
  id: string | null
  from: 'text' | 'card'
}

export interface PlanSelection {
  /** The chosen draft, null while a finding or nothing is chosen. */
  draftId: string | null
  findingId: string | null
  text: RefObject<HTMLDivElement | null>
  /** Chooses a draft from its card: the text moves to it. */
  chooseDraft: (id: string | null) => void
  /** Chooses a draft from the text: its card comes into view. */
  chooseFromText: (id: string) => void
  /** Chooses a finding from the text: its card comes into view. */
  chooseFinding: (id: string) => void
  showSpan: (span: Span | null) => void
}

/** Brings the piece of text that holds an offset into the middle of the text's pane. */
function scrollToOffset(root: HTMLElement, offset: number): void {
  const pieces = [...root.querySelectorAll<HTMLElement>('[data-start]')]
  const piece = pieces.findLast((each) => Number(each.dataset['start']) <= offset)
  piece?.scrollIntoView({ block: 'center' })
}

/** What is chosen, and the scrolling that links the text with the cards. */
export function usePlanSelection(drafts: readonly DraftView[]): PlanSelection {
  const [chosen, setChosen] = useState<Chosen>({ kind: 'draft', id: null, from: 'card' })
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
    document.getElementById(`draft-${chosen.id}`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen, showSpan])
  const chooseDraft = useCallback((id: string | null) => {
    setChosen({ kind: 'draft', id, from: 'card' })
  }, [])
  const chooseFromText = useCallback((id: string) => {
    setChosen({ kind: 'draft', id, from: 'text' })
  }, [])
  const chooseFinding = useCallback((id: string) => {
    setChosen({ kind: 'finding', id, from: 'text' })
  }, [])
  const idOf = (kind: Chosen['kind']) => (chosen.kind === kind ? chosen.id : null)
  return {
    ...{ draftId: idOf('draft'), findingId: idOf('finding') },
    ...{ text, chooseDraft, chooseFromText, chooseFinding, showSpan },
  }
}
