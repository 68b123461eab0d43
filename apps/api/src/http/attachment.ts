import { StreamableFile } from '@nestjs/common'

interface Attached {
  bytes: Uint8Array
  type: string
  fileName: string
  /** The name for clients that know plain letters only. */
  plain?: string
}

/** RFC 5987 leaves these out of what a name may hold unescaped, `encodeURIComponent` does not. */
const encoded = (fileName: string): string =>
  encodeURIComponent(fileName).replaceAll(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)

/** A file to be saved, never shown, with a name for every client: plain letters, and the real one in UTF-8. */
export function attachment({
  bytes,
  type,
  fileName,
  plain = fileName.replaceAll(/[^\w.-]/g, '_'),
}: Attached): StreamableFile {
  const disposition = `attachment; filename="${plain}"; filename*=UTF-8''${encoded(fileName)}`
  return new StreamableFile(bytes, { type, disposition, length: bytes.byteLength })
}
