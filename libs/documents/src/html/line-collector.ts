import { line, type Block } from '../blocks/block'

const HAN = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/

/** Blanks as a browser shows them; a line break within Chinese is the source's, not a blank. */
function collapsed(words: string): string {
  return words.replaceAll(/[ \t\n\f\r]+/g, (blanks, at: number) => {
    const broken = blanks.includes('\n') && HAN.test(words[at - 1] ?? '') && HAN.test(words[at + blanks.length] ?? '')
    return broken ? '' : ' '
  })
}

/** Collects inline words into lines; a block element ends the line before and after itself. */
export class LineCollector {
  readonly blocks: Block[] = []
  private words: string[] = []
  private lines: string[] = []

  add(words: string): void {
    this.words.push(words)
  }

  /** Words that keep their blanks and line breaks. */
  addAsWritten(words: string): void {
    words.split(/\r\n?|\n/).forEach((part, index) => {
      if (index > 0) this.breakLine()
      this.lines.push(part)
    })
  }

  breakLine(): void {
    const shown = collapsed(this.words.join('')).replaceAll(/^ +| +$/g, '')
    this.words = []
    this.lines.push(shown)
  }

  /** Ends the paragraph, if any words stand in it. */
  end(): void {
    if (this.words.length > 0) this.breakLine()
    const text = this.lines.join('\n').replaceAll(/^\n+|\n+$/g, '')
    this.lines = []
    if (text.trim() !== '') this.blocks.push(line(text))
  }

  push(block: Block): void {
    this.end()
    this.blocks.push(block)
  }
}
