/** `draft-leader-request` → `draftLeaderRequest`: how the engine spells what ladders spell with dashes. */
export type Camel<S extends string> = S extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : S

export const camel = <S extends string>(name: S): Camel<S> =>
  name.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase()) as Camel<S>
