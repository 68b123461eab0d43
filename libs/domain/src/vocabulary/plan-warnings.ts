const sentences: readonly { of: 'error' | 'warning'; say: (count: number) => string }[] = [
  { of: 'error', say: (count) => `还有${count}条重要提示未处理，请先核对再印发。` },
  { of: 'warning', say: (count) => `还有${count}条提示未核对，建议核对后再印发。` },
]

/** What is better seen to before a plan is issued: findings of the reading still open, by their severity. */
export const planWarnings = (open: Readonly<Record<'error' | 'warning', number>>): string[] =>
  sentences.filter(({ of }) => open[of] > 0).map(({ of, say }) => say(open[of]))
