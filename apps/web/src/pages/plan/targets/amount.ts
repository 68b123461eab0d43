import type { TargetView } from '@luoshi/contracts'

export const comparatorLabels: Readonly<Record<TargetView['comparator'], string>> = {
  '=': '等于',
  '>=': '不低于',
  '<=': '不超过',
  '>': '高于',
  '<': '低于',
  range: '介于',
  change: '增减',
}

/** A target's figure in words: 不低于 20 家, 介于 2 至 3 人. */
export const amountOf = ({ comparator, value, upper, unit }: Omit<TargetView, 'id' | 'version'>): string =>
  [
    comparator === '=' ? '' : comparatorLabels[comparator],
    value ?? '',
    upper === null ? '' : `至 ${upper.toString()}`,
    unit ?? '',
  ]
    .filter((part) => part !== '')
    .join(' ')

export const measureLabels = { appraisal: '考核值', completion: '完成值' } as const
