import { parse } from 'papaparse'

const PROBE = 65_536

/** What lists of offices have between their cells, the likeliest first. */
const separators = [',', '\t', ';']

/** The likeliest one that the first line has outside quotes; a guess from the cells is wrong for a few short rows. */
function separatorOf(text: string): string {
  const [line = ''] = text
    .slice(0, PROBE)
    .replaceAll(/"[^"]*"?/g, '')
    .split('\n', 1)
  return separators.find((separator) => line.includes(separator)) ?? ','
}

/**
 * Rows and cells of CSV text (RFC 4180); a quote that is never closed ends with the text. `refuse` sees the place of each row's
 * last cell before the row is kept and may throw.
 */
export function parseCsv(text: string, refuse: (row: number, column: number) => void): string[][] {
  const lines = text.replaceAll(/\r\n?/g, '\n')
  const rows: string[][] = []
  parse<string[]>(lines, {
    newline: '\n',
    delimiter: separatorOf(lines),
    step: ({ data }) => {
      refuse(rows.length, data.length - 1)
      rows.push(data)
    },
  })
  const last = rows.at(-1)
  // The end of the last line begins no further one.
  if (last?.length === 1 && last[0] === '') rows.pop()
  return rows
}
