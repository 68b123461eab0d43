import type { Rule } from './page-content'

/** A frame of lines that may be a table: where its columns and rows end, and the lines themselves. */
export interface Frame {
  /** Edges of the columns, from the left. */
  xs: readonly number[]
  /** Edges of the rows, from the top. */
  ys: readonly number[]
  flat: readonly Rule[]
  upright: readonly Rule[]
}

export const TOUCH = 3
const MOST_RULES = 1500

/** Places closer than a touch are one. */
export function distinct(places: readonly number[]): number[] {
  const kept: number[] = []
  for (const place of [...places].sort((a, b) => a - b))
    if (place - (kept.at(-1) ?? -Infinity) > TOUCH) kept.push(place)
  return kept
}

const touches = (flat: Rule, upright: Rule): boolean =>
  upright.at >= flat.from - TOUCH &&
  upright.at <= flat.to + TOUCH &&
  flat.at >= upright.from - TOUCH &&
  flat.at <= upright.to + TOUCH

interface Part {
  flat: Rule[]
  upright: Rule[]
}

/** Lines that touch each other, directly or through others. */
function connected(flat: readonly Rule[], upright: readonly Rule[]): Part[] {
  const free = new Set(upright)
  const freeFlat = new Set(flat)
  const parts: Part[] = []
  for (const first of upright) {
    if (!free.delete(first)) continue
    const part: Part = { flat: [], upright: [first] }
    // The list grows while it is walked: what touches its last line is found last.
    for (const here of part.upright) {
      for (const lying of [...freeFlat].filter((one) => touches(one, here))) {
        freeFlat.delete(lying)
        part.flat.push(lying)
        for (const standing of [...free].filter((one) => touches(lying, one))) {
          free.delete(standing)
          part.upright.push(standing)
        }
      }
    }
    parts.push(part)
  }
  return parts
}

function frameOf({ flat, upright }: Part): Frame {
  const ends = [...flat.map(({ from }) => from), ...flat.map(({ to }) => to)]
  const outer = ends.length === 0 ? [] : [Math.min(...ends), Math.max(...ends)]
  const heights = [...upright.map(({ from }) => from), ...upright.map(({ to }) => to)]
  const open = flat.length === 0 ? [] : [Math.min(...heights), Math.max(...heights)]
  return {
    xs: distinct([...upright.map(({ at }) => at), ...outer]),
    ys: distinct([...flat.map(({ at }) => at), ...open]),
    flat,
    upright,
  }
}

/** The tables that a page's lines frame: at least two columns and one row, open at the sides or closed. */
export function framesOf(flat: readonly Rule[], upright: readonly Rule[]): Frame[] {
  if (flat.length > MOST_RULES || upright.length > MOST_RULES) return []
  return connected(flat, upright)
    .map(frameOf)
    .filter(({ xs, ys }) => xs.length >= 3 && ys.length >= 2)
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0))
}
