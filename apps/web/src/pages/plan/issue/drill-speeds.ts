/** Seconds of plan time in one real second. */
export const drillSpeeds: readonly { value: number; label: string }[] = [
  { value: 87_600, label: '一年约 6 分钟' },
  { value: 8_760, label: '一年约 1 小时' },
  { value: 1_440, label: '一天约 1 分钟' },
]
