import type { Role } from '@luoshi/domain'
import { useSyncExternalStore } from 'react'
import type { Url } from '../paths'
import { query } from '../query'
import { usePerson } from './person'

/** Kept for this tab and this person: whoever logs in next begins with real work. */
const place = 'luoshi.drills-of'

const listeners = new Set<() => void>()

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const whose = (): string | null => sessionStorage.getItem(place)

/** A leading official looks at real work only; an administrator at none. */
const mayLook: ReadonlySet<Role> = new Set<Role>(['clerk', 'head', 'coordinator', 'director'])

/** Lists and counts show either what is real or what is rehearsed, never both. `look` is null for whom there is no choice. */
export function useDrillMode(): { drill: boolean; look: ((atDrills: boolean) => void) | null } {
  const { id, role } = usePerson()
  const drill = useSyncExternalStore(subscribe, whose) === id && mayLook.has(role)
  const look = (atDrills: boolean) => {
    if (atDrills) sessionStorage.setItem(place, id)
    else sessionStorage.removeItem(place)
    for (const listener of listeners) listener()
  }
  return { drill, look: mayLook.has(role) ? look : null }
}

/** The address of a list or count in the mode chosen. */
export const inMode = <T>(url: Url<T>, drill: boolean): Url<T> => (drill ? `${url}${query({ drill: 'true' })}` : url)

/** The name it is kept under; what throws away the one throws away the other. */
export const keyInMode = (key: readonly unknown[], drill: boolean): readonly unknown[] =>
  drill ? [...key, 'drill'] : key
