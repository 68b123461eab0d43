import { colourLabels, paperLabels } from '@luoshi/domain'
import type { PaperView } from '@luoshi/contracts'
import type { Tone } from '../components/tag'

/** 督办单（黄单）第12-1-2号, without the colour where it has none. */
export const paperName = ({ kind, colour, serial }: Pick<PaperView, 'kind' | 'colour' | 'serial'>): string =>
  `${paperLabels[kind]}${colour ? `（${colourLabels[colour]}）` : ''}${serial}`

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
