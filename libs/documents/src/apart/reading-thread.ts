import { readContent } from '../read-content'
import { answerOrder } from './answer-order'

answerOrder(({ bytes, fileName }: { bytes: Uint8Array; fileName: string }) => readContent(bytes, fileName))
