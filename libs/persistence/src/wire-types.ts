import { types, type CustomTypesConfig } from 'pg'

const asWritten = (text: string): string => text

/** As the driver reads them, except that a date stays the date it is: the driver would make it a local midnight. */
export const wireTypes: CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === types.builtins.DATE ? asWritten : types.getTypeParser(oid, format)) as CustomTypesConfig['getTypeParser'],
}
