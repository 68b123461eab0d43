const place = 'luoshi.reloaded-at'
/** Milliseconds within which a page is not loaded anew by itself again: what did not help once would not end. */
const once = 60_000

export const mayReload = (): boolean => Date.now() - Number(sessionStorage.getItem(place) ?? 0) > once

/** Loads the page anew at its present address. */
export function reloadOnce(): void {
  sessionStorage.setItem(place, String(Date.now()))
  location.reload()
}
