export { DocumentRefused, type RefusalCode } from './document-refused'
export { LARGEST_FILE_BYTES, readText } from './read-text'
