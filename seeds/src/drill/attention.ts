import type { Player } from './player'

/** Milliseconds between two looks of the same player when nothing seems to have changed. */
const sweep = 20_000
/** Milliseconds between two looks at least. */
const rest = 1_500

/** Which player should look at its todos next: whoever may have something new and looked longest ago. */
export class Attention {
  private readonly lookedAt = new Map<Player, number>()
  private readonly stirred = new Set<Player>()

  constructor(
    private readonly office: readonly Player[],
    private readonly departments: readonly Player[],
  ) {}

  /** An assignment changed: those it concerns look, and everybody when nobody knows it yet. The office always does. */
  changed(assignmentId: string): void {
    const concerned = this.departments.filter((player) => player.assignments.has(assignmentId))
    for (const player of concerned.length === 0 ? this.departments : concerned) this.stirred.add(player)
    for (const player of this.office) this.stirred.add(player)
  }

  /** The player whose turn it is at that real instant; it counts as having looked. */
  next(now: number): Player | null {
    const since = (player: Player): number => now - (this.lookedAt.get(player) ?? 0)
    const wanting = [...this.office, ...this.departments].filter(
      (player) => since(player) >= (this.stirred.has(player) ? rest : sweep),
    )
    const longest = wanting.reduce<Player | null>(
      (first, player) => (first === null || since(player) > since(first) ? player : first),
      null,
    )
    if (longest === null) return null
    this.stirred.delete(longest)
    this.lookedAt.set(longest, now)
    return longest
  }
}
