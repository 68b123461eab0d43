import type { FindingItem } from '@luoshi/contracts'

const weight: Readonly<Record<FindingItem['severity'], number>> = { error: 0, warning: 1, info: 2 }

/** What must be mended first, hints last; otherwise as it stands in the text. */
export const inOrder = (findings: readonly FindingItem[]): FindingItem[] =>
  [...findings].sort(
    (a, b) => weight[a.severity] - weight[b.severity] || (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity) || 0,
  )

/** The neighbour `step` places on, stopping at either end; the first when none is chosen yet. */
export function neighbouring(findings: readonly FindingItem[], id: string | null, step: 1 | -1): FindingItem | null {
  const at = findings.findIndex((finding) => finding.id === id)
  if (at < 0) return findings[0] ?? null
  return findings[Math.min(findings.length - 1, Math.max(0, at + step))] ?? null
}
