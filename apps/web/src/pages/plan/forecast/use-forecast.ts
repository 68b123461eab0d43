import type { BehaviourName } from '@luoshi/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { get } from '../../../api/http'
import { keys } from '../../../api/query-keys'
import { api } from '../../../paths'

export interface Choices {
  behaviour: BehaviourName
  issuedOn: string
}

/** The former figures stay until the new ones have come. */
export const useForecast = (planId: string, choices: Choices) =>
  useQuery({
    queryKey: keys.forecast(planId, choices),
    queryFn: ({ signal }) => get(api.forecast(planId, choices), signal),
    placeholderData: keepPreviousData,
  })
