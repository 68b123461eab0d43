import { useCallback, useMemo } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { pages } from '../../paths'
import { changeFilters, readFilters, type BoardFilters } from './board-filters'

export type ChangeFilters = (change: Partial<Record<keyof BoardFilters, string | undefined>>) => void

/** The filters in the address, and a way to change them that leaves a step to go back to. */
export function useBoardFilters(): [BoardFilters, ChangeFilters] {
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const filters = useMemo(() => readFilters(params), [params])
  const change = useCallback<ChangeFilters>(
    (wanted) => void navigate(pages.board(changeFilters(filters, wanted)), { preventScrollReset: true }),
    [filters, navigate],
  )
  return [filters, change]
}
