import { readFile } from 'node:fs/promises'
import { permissionsDocument, permissionsFile } from './permissions-document.ts'

/** `pnpm permissions`: the tables as the code is, and whether the docs say the same. */
const now = permissionsDocument()
process.stdout.write(now)
if ((await readFile(permissionsFile, 'utf8')) !== now) {
  process.stderr.write(
    '\ndocs/permissions.md says something else: run pnpm --filter @meldpunt/api write-permissions\n',
  )
  process.exitCode = 1
}
