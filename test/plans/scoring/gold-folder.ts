import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { readText } from '@luoshi/documents'

import type { Gold } from './gold'

export interface GoldDocument {
  name: string
  text: string
  gold: Gold
}

const GOLD = '.gold.json'

/** Every `NAME.gold.json` of a folder with the `NAME.txt` it speaks of, by name. */
export function goldFolder(folder: string): GoldDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(GOLD))
    .sort()
    .map((file) => {
      const name = file.slice(0, -GOLD.length)
      return {
        name,
        text: readText(readFileSync(path.join(folder, `${name}.txt`))).text,
        gold: JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Gold,
      }
    })
}
