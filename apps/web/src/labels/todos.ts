import type { TodoView } from '@luoshi/contracts'

export type Bucket = TodoView['bucket']

export const bucketLabels: Record<Bucket, string> = {
  late: '已逾期',
  today: '今天',
  week: '本周',
  later: '以后',
  open: '不限时',
}

export const buckets = Object.keys(bucketLabels) as Bucket[]
