/** By which calendar the running timers were planned last. */
export interface Replanning {
  /** Digest of that calendar; null when none was noted yet. */
  planned(): Promise<string | null>
  /**
   * Notes another calendar and nudges every open process in one transaction; null when somebody else has noted one since
   * `from`, and then nothing is done.
   */
  replan(from: string | null, to: string): Promise<{ assignments: number; plans: number } | null>
}
