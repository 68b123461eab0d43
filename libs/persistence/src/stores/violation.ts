/** Whether the database refused because of the named constraint. */
export function violates(error: unknown, constraint: string): boolean {
  const cause: unknown = error instanceof Error && 'driverError' in error ? error.driverError : error
  return cause instanceof Error && 'constraint' in cause && cause.constraint === constraint
}
