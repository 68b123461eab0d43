import type { Block } from '../blocks/block'
export const readPdf = (_bytes: Uint8Array): Promise<Block[]> => Promise.resolve([])
