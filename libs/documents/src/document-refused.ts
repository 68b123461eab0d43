/** Why a file cannot be read; the codes are stable. */
const SENTENCES = {
  'document.empty': '文件是空的，没有可读的文字。',
  'document.too-large': '文件超过 20 MB，请拆分后再试。',
  'document.not-text': '文件不是可读的文档，请换成 Word、Excel、PDF、网页或文本文件，或把文字复制粘贴进来。',
  'document.encrypted': '文件已加密，请解除密码后再试，或把文字复制粘贴进来。',
  'document.not-sheet': '文件不是可读的表格，请上传 .xlsx 或 .csv 文件；旧版 .xls 请先另存为 .xlsx。',
  'document.sheet-too-large': '表格超过 5 MB、2 万行或 100 列，请分次导入。',
  'document.damaged': '文件已损坏或不完整，请重新下载，或用办公软件打开后另存一份再试。',
  'document.bomb': '文件解压后过大，已停止读取。请用办公软件打开后另存一份再试，或把文字复制粘贴进来。',
  'document.scanned': 'PDF 是扫描件，里面没有文字。请换成电子版，或先做文字识别（OCR）再试。',
  'document.needs-office':
    '读取这种旧格式（.doc、.xls、.wps、.et、.rtf、.odt、.ods）需要在服务器上安装 LibreOffice。请用办公软件另存为 .docx 或 .xlsx 再试。',
  'document.not-converted': 'LibreOffice 没能转换这个文件，请用办公软件另存为 .docx 或 .xlsx 再试。',
  'document.ofd': '暂不能读取 OFD 文件，请导出为 PDF 或 Word 再试。',
  'document.slides': '暂不能读取演示文稿，请把其中的文字复制粘贴进来。',
  'document.too-slow': '文件太复杂，在限定时间和内存内没有读完。请拆分后再试，或把文字复制粘贴进来。',
} as const

export type RefusalCode = keyof typeof SENTENCES

/** A file that cannot be read, with a Chinese sentence that says what to do. */
export class DocumentRefused extends Error {
  readonly code: RefusalCode

  constructor(code: RefusalCode, options?: ErrorOptions) {
    super(SENTENCES[code], options)
    this.name = 'DocumentRefused'
    this.code = code
  }
}
