const longest = 40

/** An item's heading, or the first words of a task, short enough for a list. */
export function shortTitle(heading: string | null, task: string): string {
  const words = (heading ?? '').trim() === '' ? task : (heading ?? '')
  const line = words.replace(/\s+/g, ' ').trim()
  const characters = Array.from(line)
  return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join('')}\u2026`
}
