const WIDE = /[ᄀ-ᅟ⺀-〾ぁ-꓏가-힣豈-﫿︰-﹯！-｠￠-￦]/u

/** Columns a text takes on a terminal: Chinese characters and full-width marks take two. */
export function widthOf(text: string): number {
  let width = 0
  for (const char of text) width += WIDE.test(char) ? 2 : 1
  return width
}

function fill(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/** Cuts a text to a width, with … where something is left out. */
export function cut(text: string, width: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (widthOf(line) <= width) return line
  let kept = ''
  for (const char of line) {
    if (widthOf(kept) + widthOf(char) > width - 1) break
    kept += char
  }
  return `${kept}…`
}

/** Lines of a table with aligned columns; the first row is the heading. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))))
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => fill(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return rows.map((row) => `${line(row)}\n`).join('')
}
