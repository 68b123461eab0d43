import { createContext, use, useCallback, useEffect, useState, type ReactNode } from 'react'

type Tell = (field: string, fine: boolean) => void

const GroupContext = createContext<Tell | null>(null)

/**
 * Around fields that are kept by hand: tells whether all of them may be sent as they stand. The library's forms know
 * it themselves.
 */
export function FieldGroup({ children }: { children: (ready: boolean) => ReactNode }) {
  const [wrong, setWrong] = useState<readonly string[]>([])
  const tell = useCallback<Tell>((field, fine) => {
    setWrong((fields) => {
      if (fields.includes(field) !== fine) return fields
      return fine ? fields.filter((one) => one !== field) : [...fields, field]
    })
  }, [])
  return <GroupContext value={tell}>{children(wrong.length === 0)}</GroupContext>
}

/** Tells the group around a field, where there is one, whether what it holds may be sent; a field that is gone may. */
export function useTold(field: string, fine: boolean): void {
  const tell = use(GroupContext)
  useEffect(() => {
    tell?.(field, fine)
  }, [tell, field, fine])
  useEffect(
    () => () => {
      tell?.(field, true)
    },
    [tell, field],
  )
}
