import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { judgePackage, packDomain } from './pack-domain.ts'

/** Packs `@meldpunt/domain` and prints what publint and attw say of the tarball. */
const folder = await mkdtemp(join(tmpdir(), 'meldpunt-package-'))
try {
  console.log(await judgePackage(await packDomain(folder)))
} finally {
  await rm(folder, { recursive: true, force: true })
}
