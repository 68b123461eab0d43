/** The one file the bundler reads. */
export const workflowsPath = require.resolve('@luoshi/workflows')
