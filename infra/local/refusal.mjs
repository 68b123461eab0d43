/** A prerequisite is missing or a step cannot go on: the message is one sentence for the person at the terminal. */
export class Refusal extends Error {
  /** @override */
  name = 'Refusal'
}

/** @param {unknown} error */
export const sentenceOf = (error) =>
  error instanceof Refusal ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)
