import { Connection } from '@temporalio/client'
import type { ApiConfig } from '../config'

/** A connection that is made when first needed, so that the API starts and works while the engine is away. */
export const connectEngine = ({ temporal: { address, apiKey, tls } }: ApiConfig): Connection =>
  Connection.lazy({ address, connectTimeout: 2000, tls: tls || apiKey !== '', ...(apiKey === '' ? {} : { apiKey }) })
