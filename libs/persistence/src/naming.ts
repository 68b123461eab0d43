import { DefaultNamingStrategy } from 'typeorm'

/** Properties are camelCase, columns snake_case; tables and constraints are named where they are declared. */
export class SnakeCaseColumns extends DefaultNamingStrategy {
  override columnName(property: string, customName: string | undefined): string {
    return customName ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  }
}
