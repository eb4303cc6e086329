import { fileURLToPath } from 'node:url'

/** Where the built back-office is, for the host that serves it under `/balie/`. */
export const backofficeBuild = {
  root: fileURLToPath(new URL('..', import.meta.url)),
  folder: fileURLToPath(new URL('../dist', import.meta.url)),
}
