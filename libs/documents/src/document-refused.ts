/** Why a file cannot be read; the codes are stable. */
const SENTENCES = {
  'document.empty': '文件是空的，没有可读的文字。',
  'document.too-large': '文件超过 20 MB,请拆分后再试。',
  'document.not-text': '文件不是文本，请把文件中的文字复制粘贴进来。',
  'document.encrypted': '文件已加密，请解除密码后再试，或把文字复制粘贴进来。',
} as const

export type RefusalCode = keyof typeof SENTENCES

/** A file that cannot be read, with a Chinese sentence that says what to do. */
export class DocumentRefused extends Error {
  readonly code: RefusalCode

  constructor(code: RefusalCode) {
    super(SENTENCES[code])
    this.name = 'DocumentRefused'
    this.code = code
  }
}
