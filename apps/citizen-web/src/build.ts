import { fileURLToPath } from 'node:url'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Where the citizen site and its build are, for the host that serves it under `/`. */
export const citizenBuild = {
  root: at('..'),
  /** Files for the browser; their names carry a hash below `assets/`. */
  client: at('../dist/client'),
  /** Module that exports `renderPage`. */
  serverEntry: at('../dist/server/render-page.js'),
  /** The same before building, for the development server to load. */
  serverSource: '/src/server/render-page.tsx',
}
