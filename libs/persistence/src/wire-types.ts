import { types, type CustomTypesConfig } from 'pg'

type TypeId = Parameters<CustomTypesConfig['getTypeParser']>[0]

/** As the driver reads them, except that a date stays the date it is: the driver would make it a local midnight. */
export const wireTypes: CustomTypesConfig = {
  getTypeParser: (type: TypeId, format?: 'text' | 'binary'): ((value: string) => unknown) =>
    type === types.builtins.DATE
      ? (date: string) => date
      : (types.getTypeParser(type, format) as (value: string) => unknown),
}
