/** Where to go after logging in: a page of ours, never another site's address. */
export const safeNext = (next: string | null): string =>
  next !== null && /^\/(?![/\\])/.test(next) && !next.startsWith('/log-in') ? next : '/'
