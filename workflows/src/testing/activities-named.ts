/** One activity for each name. */
export const activitiesNamed = <Name extends string, Activity>(
  names: readonly Name[],
  activity: (name: Name) => Activity,
): Record<Name, Activity> => Object.fromEntries(names.map((name) => [name, activity(name)])) as Record<Name, Activity>
