import {
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
} from 'node:fs'
import path from 'node:path'

/** What one part may fill: six files of ten megabytes. */
const largestBytes = 10 * 1024 * 1024
const olderFiles = 5

/** @typedef {{ largest: number, older: number }} Bounds */

/** @type {Bounds} */
const bounds = { largest: largestBytes, older: olderFiles }

/**
 * Opens a log to be written on: what earlier starts wrote stays, in the file itself or in the numbered ones beside it.
 * @param {string} file
 * @returns {{ descriptor: number, from: number }} from: the byte at which this start begins
 */
export function openLog(file) {
  mkdirSync(path.dirname(file), { recursive: true })
  rotate(file)
  return { descriptor: openSync(file, 'a'), from: sizeOf(file) }
}

/**
 * What was written since a byte; all of it when the log was rotated meanwhile.
 * @param {string} file
 * @param {number} from
 */
export function readLog(file, from) {
  if (!existsSync(file)) return ''
  const bytes = readFileSync(file)
  return bytes.subarray(from <= bytes.length ? from : 0).toString('utf8')
}

/**
 * Moves a log that has grown too large to `….1`, the ones before it one further; the oldest is forgotten. A running part writes on
 * at the end of the emptied file, since it was opened for appending.
 * @param {string} file
 * @param {Bounds} [limits]
 */
export function rotate(file, { largest, older } = bounds) {
  if (sizeOf(file) < largest) return
  for (let number = older - 1; number >= 1; number -= 1)
    if (existsSync(numbered(file, number))) renameSync(numbered(file, number), numbered(file, number + 1))
  copyFileSync(file, numbered(file, 1))
  truncateSync(file)
}

/** @param {string} file @param {number} number */
const numbered = (file, number) => `${file}.${number}`

/** @param {string} file */
const sizeOf = (file) => (existsSync(file) ? statSync(file).size : 0)
