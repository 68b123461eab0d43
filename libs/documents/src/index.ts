export type { DocumentCell, DocumentKind, DocumentSpan, DocumentTable, ReadDocument } from './document'
export { DocumentRefused, type RefusalCode } from './document-refused'
export { readDocument } from './read-document'
export { LARGEST_FILE_BYTES, readText } from './read-text'
