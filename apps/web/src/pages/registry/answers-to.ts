/** Whether each of the words typed stands in some text of a record. */
export function answersTo(texts: readonly (string | null)[], typed: string): boolean {
  const words = typed.trim().split(/\s+/).filter(Boolean)
  return words.every((word) => texts.some((text) => text?.includes(word)))
}
