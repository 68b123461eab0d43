/** Lets the process's other work go on between two pieces of a long one. */
export const giveWay = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve)
  })
