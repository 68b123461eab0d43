/** The value below which a share of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const milliseconds = (value: number): string => `${value.toFixed(1)} ms`
export const perSecond = (value: number): string => `${Math.round(value).toLocaleString('en-US')}/s`

/** A ratio with the aim it has to meet, `×` of the bare thing. */
export function ratio(value: number, aim: { atMost?: number; atLeast?: number } = {}): string {
  const met = value <= (aim.atMost ?? Infinity) && value >= (aim.atLeast ?? -Infinity)
  const wanted = aim.atMost === undefined ? (aim.atLeast === undefined ? '' : `≥ ${aim.atLeast}`) : `≤ ${aim.atMost}`
  return `${value.toFixed(2)}×${wanted === '' ? '' : ` (aim ${wanted}: ${met ? 'met' : 'missed'})`}`
}

export function print(title: string, lines: readonly (readonly [string, string])[]): void {
  const width = Math.max(...lines.map(([label]) => label.length))
  process.stdout.write(`\n${title}\n${lines.map(([label, value]) => `  ${label.padEnd(width)}  ${value}\n`).join('')}`)
}
