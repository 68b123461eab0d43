import { readSheet } from '../sheets/read-sheet'
import { answerOrder } from './answer-order'

answerOrder((order) => Promise.resolve(readSheet(order as Uint8Array)))
