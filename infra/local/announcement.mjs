/** @typedef {import('./start-steps.mjs').Started} Started */

/** Chinese characters take two columns of a terminal. @param {string} text */
const width = (text) => [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0)

/** @param {readonly (readonly string[])[]} rows */
export function table(rows) {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => width(row[column] ?? ''))),
  )
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell)))
      .join('  ')
      .trimEnd(),
  )
}

/**
 * The addresses and log-ins a visitor needs.
 * @param {Pick<Started, 'env' | 'inboxPage' | 'temporalPage' | 'accounts'>} started
 * @returns {string}
 */
export function announcement({ env, inboxPage, temporalPage, accounts }) {
  const product = env['LUOSHI_URL'] ?? ''
  const places = [
    ['Product', product],
    ['Mail inbox', inboxPage],
    ['API page', `${product}/api/docs`],
    ['Temporal UI', temporalPage ?? 'your Temporal'],
  ]
  const people = accounts.map(({ role, department, name, login }) => [login, role, department ?? '', name])
  return [
    '',
    'Luoshi 落实 is running.',
    '',
    ...table(places).map((line) => `  ${line}`),
    '',
    `Log-ins, all with the password ${env['LUOSHI_DEMO_PASSWORD'] ?? ''}`,
    '',
    ...table(people).map((line) => `  ${line}`),
    '',
    'Ctrl-C stops everything; the next npm start goes on from there. npm run reset starts over.',
    '',
  ].join('\n')
}
