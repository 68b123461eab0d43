const units: readonly [seconds: number, word: string][] = [
  [86_400, '天'],
  [3_600, '小时'],
  [60, '分钟'],
]

/** A span of seconds in its largest whole unit: 45 秒, 3 分钟, 2 小时. */
export function spanInWords(seconds: number): string {
  const [size, word] = units.find(([least]) => seconds >= least) ?? [1, '秒']
  return `${Math.floor(seconds / size).toString()} ${word}`
}
