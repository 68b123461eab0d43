import type { UseQueryResult } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import type { Url } from '../paths'
import { query } from '../query'
import { usePerson } from './person'
import { keyOf } from './query-keys'
import { useRead } from './use-read'

/** What was chosen in this tab, and by whom: whoever logs in next has not chosen yet. */
const place = 'luoshi.drills'

const listeners = new Set<() => void>()

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const chosen = (): string | null => sessionStorage.getItem(place)

const choice = (id: string, atDrills: boolean): string => `${id} ${atDrills ? 'drills' : 'real'}`

/** Lists and counts show either what is real or what is rehearsed, never both. `look` is null for an administrator, who has no work. */
export function useDrillMode(): { drill: boolean; look: ((atDrills: boolean) => void) | null } {
  const { id, role, drillsFirst } = usePerson()
  const kept = useSyncExternalStore(subscribe, chosen)
  if (role === 'admin') return { drill: false, look: null }
  const look = (atDrills: boolean) => {
    sessionStorage.setItem(place, choice(id, atDrills))
    for (const listener of listeners) listener()
  }
  return { drill: kept === choice(id, true) || (drillsFirst && kept !== choice(id, false)), look }
}

/** The name a list or count is kept under in a mode; what throws away the real one throws away the other. */
export const keyInMode = (key: readonly unknown[], drill: boolean): readonly unknown[] =>
  drill ? [...key, 'drill'] : key

/** What an address answers of real work or of drills, as chosen. */
export function useInMode<T>(url: Url<T>): UseQueryResult<T> {
  const { drill } = useDrillMode()
  const asked: Url<T> = drill ? `${url}${query({ drill: 'true' })}` : url
  return useRead(asked, { queryKey: keyInMode(keyOf(url), drill) })
}
