import { colourLabels, paperLabels } from '@luoshi/domain'
import type { PaperView } from '@luoshi/contracts'
import type { Tone } from '../components/tag'

/** 督办单（黄单）, or the kind alone where it has no colour. */
export const paperName = ({ kind, colour }: Pick<PaperView, 'kind' | 'colour'>): string =>
  colour ? `${paperLabels[kind]}（${colourLabels[colour]}）` : paperLabels[kind]

export const paperStatusLabels: Record<PaperView['status'], string> = {
  drafted: '待签发',
  signed: '已签发',
  dismissed: '不予签发',
  withdrawn: '已失效',
  answered: '已回复',
}

export const paperStatusTones: Record<PaperView['status'], Tone> = {
  drafted: 'yellow',
  signed: 'red',
  dismissed: 'plain',
  withdrawn: 'plain',
  answered: 'green',
}
