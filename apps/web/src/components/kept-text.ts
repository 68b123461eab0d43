import { useMemo } from 'react'
import { usePerson } from '../api/person'

const prefix = 'luoshi.text.'

export interface KeptText {
  read: () => object | null
  keep: (values: object) => void
  drop: () => void
}

/**
 * What this person typed into a form and did not send yet, kept in this tab through an expired session or a reload. The
 * matter names the form and what it is about.
 */
export function useKeptText(matter: string): KeptText {
  const place = `${prefix}${usePerson().id}.${matter}`
  return useMemo(
    () => ({
      read: () => {
        const text = sessionStorage.getItem(place)
        return text === null ? null : (JSON.parse(text) as object)
      },
      keep: (values) => {
        sessionStorage.setItem(place, JSON.stringify(values))
      },
      drop: () => {
        sessionStorage.removeItem(place)
      },
    }),
    [place],
  )
}

/** Drops all of it, whoever typed it. */
export const forgetKeptText = (): void => {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key)
}
