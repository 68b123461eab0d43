import type { ImportPreviewView } from '@luoshi/contracts'

/** A list's file, with what it would change. */
export interface ReadSheet {
  file: File
  preview: ImportPreviewView
}
