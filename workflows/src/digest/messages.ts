export interface DigestInput {
  schema: 1
}

/** The Temporal Schedule that starts the digest, and the id its workflows begin with. */
export const digestScheduleId = 'digest'
