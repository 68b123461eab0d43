/** The one password of all demonstration accounts. */
export const demoPassword = (env: NodeJS.ProcessEnv): string => env['LUOSHI_DEMO_PASSWORD'] ?? 'luoshi-demo'
