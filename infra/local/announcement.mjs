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
 * The office one a line, then each department with its clerk and its head.
 * @param {Started['accounts']} accounts
 */
function logIns(accounts) {
  const office = accounts.filter(({ department }) => !department)
  const departments = new Set(accounts.flatMap(({ department }) => department ?? []))
  const of = (/** @type {string} */ department, /** @type {string} */ role) =>
    accounts.find((account) => account.department === department && account.role === role)?.login ?? ''
  return [
    ...office.map(({ role, login, name }) => [role, login, name]),
    ['', '', ''],
    ['department', 'clerk', 'head'],
    ...[...departments].map((department) => [department, of(department, 'clerk'), of(department, 'head')]),
  ]
}

/**
 * The addresses and log-ins a visitor needs.
 * @param {Pick<Started, 'env' | 'inboxPage' | 'ports' | 'accounts'>} started
 * @returns {string}
 */
export function announcement({ env, inboxPage, ports, accounts }) {
  const temporalPort = ports['TEMPORAL_UI_PORT']
  const product = env['LUOSHI_URL'] ?? ''
  const places = [
    ['Product', product],
    ['Mail inbox', inboxPage],
    ['API page', `${product}/api/docs`],
    ['Temporal UI', temporalPort === undefined ? 'your Temporal' : `http://127.0.0.1:${temporalPort}`],
  ]
  return [
    '',
    'Luoshi 落实 is running.',
    '',
    ...table(places).map((line) => `  ${line}`),
    '',
    `Log-ins, all with the password ${env['LUOSHI_DEMO_PASSWORD'] ?? ''}`,
    '',
    ...table(logIns(accounts)).map((line) => `  ${line}`),
    '',
    'Reminders, escalations and drills begin when Temporal is up, in a moment; where it must first be built, in some minutes.',
    'Ctrl-C stops everything; the next npm start goes on from there. npm run reset starts over.',
    '',
  ].join('\n')
}
