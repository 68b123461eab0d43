/**
 * A colour of `tokens.css`, for the libraries that reckon with colours and cannot take a variable: `tokenColour('--red')`.
 * The sheet is the first thing that the page loads; a name it lacks is refused.
 */
export function tokenColour(name: `--${string}`): string {
  const colour = getComputedStyle(document.documentElement).getPropertyValue(name).trim()
  if (colour === '') throw new Error(`tokens.css has no ${name}`)
  return colour
}
