const PROBE = 65_536

/** The mark between cells: the one the first line has outside quotes. */
function separatorOf(text: string): string {
  const [line = ''] = text
    .slice(0, PROBE)
    .replaceAll(/"[^"]*"?/g, '')
    .split(/\r?\n/, 1)
  if (line.includes(',')) return ','
  return line.includes('\t') ? '\t' : ','
}

/**
 * Rows and cells of CSV text (RFC 4180); a quote that is never closed ends with the text. `refuse` sees the place of each
 * cell before it is kept and may throw.
 */
export function parseCsv(text: string, refuse: (row: number, column: number) => void): string[][] {
  const separator = separatorOf(text)
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let inQuotes = false
  const endCell = (): void => {
    refuse(rows.length, row.length)
    row.push(cell)
    cell = ''
  }
  const endRow = (): void => {
    endCell()
    rows.push(row)
    row = []
  }
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? ''
    if (inQuotes) {
      if (mark !== '"') cell += mark
      else if (text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else inQuotes = false
    } else if (mark === '"' && cell === '') inQuotes = true
    else if (mark === separator) endCell()
    else if (mark === '\n') endRow()
    else if (mark !== '\r') cell += mark
  }
  if (cell !== '' || row.length > 0) endRow()
  return rows
}
