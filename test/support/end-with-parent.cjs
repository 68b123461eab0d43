/** Loaded first by every process that a test starts: it holds their input, and when they are gone, however, so is this. */
process.stdin.once('close', () => process.kill(process.pid, 'SIGKILL'))
process.stdin.resume()
process.stdin.unref()
