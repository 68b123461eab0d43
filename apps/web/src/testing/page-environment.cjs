const { TestEnvironment } = require('jest-environment-jsdom')

/** What browsers have and jsdom lacks; Node's own does the same. */
const lacking = { fetch, Headers, Request, Response, ReadableStream, TextDecoder, TextEncoder }

module.exports = class PageEnvironment extends TestEnvironment {
  async setup() {
    await super.setup()
    Object.assign(this.global, lacking)
  }
}
