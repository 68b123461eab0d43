const KB = 1024

/** A size as people say it: 512 B, 35 KB, 1.2 MB. */
export function fileSize(bytes: number): string {
  if (bytes < KB) return `${bytes.toString()} B`
  if (bytes < KB * KB) return `${Math.round(bytes / KB).toString()} KB`
  return `${(bytes / KB / KB).toFixed(1)} MB`
}
