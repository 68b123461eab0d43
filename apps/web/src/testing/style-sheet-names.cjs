/** A style sheet as a module: each class under its own name. */
module.exports = {
  process(css) {
    const names = [...css.matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].map(([, name]) => [name, name])
    return { code: `module.exports = ${JSON.stringify(Object.fromEntries(names))}` }
  },
}
