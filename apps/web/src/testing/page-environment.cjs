const { TestEnvironment } = require('jest-environment-jsdom')

/** What browsers have and jsdom lacks, and what must be of one making with it: Node's fetch knows no other signal than Node's. */
const lacking = {
  AbortController,
  AbortSignal,
  fetch,
  Headers,
  Request,
  Response,
  ReadableStream,
  TextDecoder,
  TextEncoder,
}

module.exports = class PageEnvironment extends TestEnvironment {
  async setup() {
    await super.setup()
    Object.assign(this.global, lacking)
  }
}
