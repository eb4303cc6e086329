import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { makePrivateFolder } from './data-folder.ts'
import { type Installation, run } from './run.ts'

const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
const passwordFile = 'meldpunt-password'

/** Where the data comes, and whether it must survive a power cut. */
type Cluster = { dataDir: string; fsync: boolean }

/** Makes the data folder where there is none yet, and gives its password. A folder broken off halfway is made again. */
export async function initCluster(installation: Installation, { dataDir, fsync }: Cluster): Promise<string> {
  if (!existsSync(join(dataDir, 'PG_VERSION'))) await createCluster(installation, { dataDir, fsync })
  return readFileSync(join(dataDir, passwordFile), 'utf8')
}

async function createCluster(installation: Installation, { dataDir, fsync }: Cluster): Promise<void> {
  removeDrafts(dataDir)
  // Under a name of its own: a start that was killed may have an initdb left that still empties its folder.
  const draft = `${dataDir}.new-${randomBytes(4).toString('hex')}`
  const secret = `${draft}.secret`
  makePrivateFolder(draft, installation.user)
  writePassword(installation, secret)
  await run(installation, 'initdb', [
    ...[
      `--pgdata=${draft}`,
      '--username=postgres',
      '--auth=scram-sha-256',
      `--pwfile=${secret}`,
      ...(fsync ? [] : ['--no-sync']),
    ],
    ...locale,
  ])
  renameSync(secret, join(draft, passwordFile))
  renameSync(draft, dataDir)
}

/** What starts that were killed left behind. */
function removeDrafts(dataDir: string): void {
  const parent = dirname(dataDir)
  if (!existsSync(parent)) return
  const drafts = readdirSync(parent).filter((name) => name.startsWith(`${basename(dataDir)}.new-`))
  for (const name of drafts) rmSync(join(parent, name), { recursive: true, force: true, maxRetries: 5 })
}

function writePassword({ user }: Installation, file: string): void {
  writeFileSync(file, randomBytes(18).toString('base64url'), { mode: 0o600 })
  if (user !== null) chownSync(file, user.uid, user.gid)
}
