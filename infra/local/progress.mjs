const quietInterval = 15_000

/** @param {number} since milliseconds of the epoch */
const elapsed = (since) => {
  const seconds = Math.round((Date.now() - since) / 1000)
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`)
}

/** Titles of the steps under way, the innermost last: only that one shows. @type {string[]} */
const underWay = []

/**
 * Runs a step and shows that it is alive: a line rewritten each second on a terminal, a line each 15 s in a log.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} run
 * @returns {Promise<T>}
 */
export async function withProgress(title, run) {
  const since = Date.now()
  const terminal = process.stdout.isTTY
  /** @param {string} mark @param {string} end */
  const show = (mark, end) =>
    process.stdout.write(`${terminal ? '\r\x1b[2K' : ''}${mark} ${title}  ${elapsed(since)}${end}`)
  const tick = () => underWay.at(-1) === title && show('…', terminal ? '' : '\n')
  const ticking = setInterval(tick, terminal ? 1000 : quietInterval)
  underWay.push(title)
  try {
    const result = await run()
    show('✓', '\n')
    return result
  } catch (error) {
    show('✗', '\n')
    throw error
  } finally {
    underWay.pop()
    clearInterval(ticking)
  }
}
