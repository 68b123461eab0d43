import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Write } from '../../api/http'
import { useWrite } from '../../api/use-write'
import { useKeptText } from '../kept-text'

interface Versioned {
  version: number
}

/** What somebody typed, and what it was begun on: null where it was a new record. */
interface OwnText<V> {
  value: V
  version: number | null
  began: V
}

export interface VersionedEdit<V> {
  /** The own text, or the record as it is while nothing has been typed. */
  value: V
  dirty: boolean
  /** What somebody else has saved of the same meanwhile; the person must say which stays. */
  theirs: V | null
  /** Named in `If-Match`; undefined for a new record. */
  version: number | undefined
  /** Another one each time that a form must show other values than were typed into it. */
  shownAs: string
  change: (patch: Partial<V>) => void
  /** Forgets the own text: the record stands as it is. */
  discard: () => void
  /** Goes on with the own text, on top of what was saved meanwhile. */
  putOnTop: () => void
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/**
 * The changes one person makes to a record that is kept by version, null for a new one. They stay through a reload, for
 * each person and matter apart, and through somebody else's save: what that did not touch goes on by itself on the new
 * version, and of the rest both versions are shown.
 */
export function useVersionedEdit<V extends object, R extends Versioned>(
  matter: string,
  record: R | null,
  valuesOf: (record: R | null) => V,
): VersionedEdit<V> {
  const kept = useKeptText(matter)
  const begin = () => ({ kept, own: kept.read() as OwnText<V> | null, discards: 0 })
  const [held, setHeld] = useState(begin)
  if (held.kept !== kept) setHeld(begin)
  const { own, discards } = held
  const stored = valuesOf(record)
  const current = record?.version ?? null
  const touched = own !== null && own.version !== current && !same(own.began, stored)
  const version = own === null || (own.version !== current && !touched) ? current : own.version
  const value = own === null ? stored : { ...stored, ...own.value }
  const keep = (next: OwnText<V>) => {
    setHeld({ kept, own: next, discards })
    kept.keep(next)
  }
  useWarningOnLeave(own !== null)
  return {
    value,
    dirty: own !== null,
    theirs: touched ? stored : null,
    version: version ?? undefined,
    shownAs: `${matter}.${String(version)}.${discards.toString()}`,
    change: (patch) => {
      keep({ value: { ...value, ...patch }, version, began: touched ? own.began : stored })
    },
    discard: () => {
      kept.drop()
      setHeld({ kept, own: null, discards: discards + 1 })
    },
    putOnTop: () => {
      keep({ value, version: current, began: stored })
    },
  }
}

/** The text is kept through a reload, not through the end of the tab: the browser asks before that. */
function useWarningOnLeave(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return undefined
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault()
    }
    addEventListener('beforeunload', ask)
    return () => {
      removeEventListener('beforeunload', ask)
    }
  }, [dirty])
}

export interface VersionedWrite<A> {
  saving: boolean
  error: Error | null
  send: (write: Write<A>, then?: (answer: A) => void) => void
}

/**
 * Writes on the version that is edited. One that meets another's save (412) fetches what is named by `fresh`, and the
 * edit then shows both; nothing that was typed is lost.
 */
export function useVersionedWrite<A>(options: {
  edit: { version: number | undefined; theirs?: unknown }
  fresh: readonly (readonly unknown[])[]
  onSaved?: (answer: A) => void
}): VersionedWrite<A> {
  const { edit, fresh, onSaved } = options
  const client = useQueryClient()
  const write = useWrite<A>({ fresh, ...(onSaved ? { onSuccess: onSaved } : {}) })
  const conflict = edit.theirs !== undefined && edit.theirs !== null
  return {
    saving: write.isPending,
    error: conflict ? null : write.error,
    send: (sent, then) => {
      write.mutate(edit.version === undefined ? sent : { ...sent, version: edit.version }, {
        onSuccess: (answer) => then?.(answer),
        onError: ({ status }) => {
          if (status === 412) for (const queryKey of fresh) void client.invalidateQueries({ queryKey })
        },
      })
    },
  }
}
