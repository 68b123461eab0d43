/** The line that tells a shared report from one that was written for this assignment. */
export const sharedFrom = (planTitle: string, number: string): string => `（由《${planTitle}》第${number}项报告同步）`

const mark = /\n?（由《[^》]*》第[^》\n]*项报告同步）$/u

/** A report's text with the mark of where it came from; one that came itself from elsewhere bears only the last mark. */
export const withSharedMark = (progress: string, planTitle: string, number: string): string =>
  `${progress.replace(mark, '')}\n${sharedFrom(planTitle, number)}`
