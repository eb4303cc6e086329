import { fileURLToPath } from 'node:url'
import { Application } from 'typedoc'
import { root } from './run.ts'

/**
 * Writes docs/api, the API page of `@meldpunt/domain` from its docstrings. TypeDoc needs the JavaScript API of TypeScript 6,
 * which the tooling has for itself.
 */
const entry = (path: string) => fileURLToPath(new URL(`../packages/domain/src/${path}`, import.meta.url))

const app = await Application.bootstrap({
  name: '@meldpunt/domain',
  entryPoints: [entry('index.ts'), entry('input/index.ts')],
  tsconfig: fileURLToPath(new URL('../packages/domain/tsconfig.json', import.meta.url)),
  readme: fileURLToPath(new URL('../packages/domain/README.md', import.meta.url)),
  basePath: root,
  disableSources: true,
  excludePrivate: true,
  validation: { invalidLink: true, notExported: false },
})
const project = await app.convert()
if (!project || app.logger.hasErrors()) {
  console.error('The API page could not be made.')
  process.exit(1)
}
const out = fileURLToPath(new URL('../docs/api', import.meta.url))
await app.generateDocs(project, out)
console.log(`API page written to ${out}/index.html`)
