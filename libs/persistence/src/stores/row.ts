/** Instants as the driver reads them, and back. */
export const instant = (date: Date): number => date.getTime()
export const instantOrNull = (date: Date | null): number | null => date?.getTime() ?? null
export const timestamp = (at: number): Date => new Date(at)
export const timestampOrNull = (at: number | null): Date | null => (at === null ? null : new Date(at))
