import { parse } from 'parse5'
import type { Block } from '../blocks/block'
import { blocksUnder } from './html-blocks'
import { decodeHtml } from './decode-html'

/** Reads a web page, or a piece of one, as a browser shows it; nothing it points to is fetched and no script runs. */
export const readHtml = (bytes: Uint8Array): Block[] => blocksUnder(parse(decodeHtml(bytes)))
