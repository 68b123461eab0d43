import type { PaperView } from '@luoshi/contracts'

const kinds: Record<PaperView['kind'], string> = {
  'supervision-order': '督办单',
  'leader-request': '提请分管领导调度',
}

const colours: Record<NonNullable<PaperView['colour']>, string> = { blue: '蓝单', yellow: '黄单', red: '红单' }

/** 督办单（黄单）, or the kind alone where it has no colour. */
export const paperName = ({ kind, colour }: Pick<PaperView, 'kind' | 'colour'>): string =>
  colour ? `${kinds[kind]}（${colours[colour]}）` : kinds[kind]

export const paperStatusLabels: Record<PaperView['status'], string> = {
  drafted: '待签发',
  signed: '已签发',
  dismissed: '不予签发',
  withdrawn: '已失效',
  answered: '已回复',
}
