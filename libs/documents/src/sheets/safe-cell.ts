/** What a spreadsheet program would take for a formula, perhaps one that runs something; Chinese ones take wide signs as well. */
const formula = /^'*[=+\-@＝＋－＠\t\r\n]/

/** A cell's text made harmless: a leading apostrophe tells every spreadsheet program that it is text. */
export const safeCell = (text: string): string => (formula.test(text) ? `'${text}` : text)

/** The text as it was before it was made harmless. */
export const plainCell = (cell: string): string => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell)
