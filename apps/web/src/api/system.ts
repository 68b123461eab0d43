import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../paths'
import { get } from './http'
import { keys } from './query-keys'
import { useRead } from './use-read'

const everyMs = 15_000

/** The machine's state, asked for again and again: no event tells that a part has gone. */
export const useSystem = () => useRead(api.system, { refetchInterval: everyMs })

/** Whether what falls due is being done; asked for again and again, as the machine's state is. */
export const useDueWork = () => useRead(api.dueWork, { refetchInterval: everyMs })

/** A year's working days; the year before stays on the page while the next is on its way. */
export const useCalendar = (year: number) =>
  useQuery({
    queryKey: keys.calendar(year),
    queryFn: ({ signal }) => get(api.calendar(year), signal),
    placeholderData: keepPreviousData,
  })
