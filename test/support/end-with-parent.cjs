const { isMainThread } = require('node:worker_threads')

/** Loaded first by every process that a test starts: it holds their input, and when they are gone, however, so is this. */
if (isMainThread) {
  process.stdin.once('close', () => process.kill(process.pid, 'SIGKILL'))
  process.stdin.resume()
  process.stdin.unref()
}
