/** The machine's other work goes on while several files are read. */
const MOST_AT_ONCE = 2

const waiting: (() => void)[] = []
let running = 0

/** Does work when it is its turn; a turn that ends goes straight to the one who has waited longest. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running < MOST_AT_ONCE) running += 1
  else await new Promise<void>((turn) => waiting.push(turn))
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next === undefined) running -= 1
    else next()
  }
}
