import { createStorage } from '@meldpunt/api'
import { createBackup } from '@meldpunt/db'
import { runCommand, say } from './command-line.ts'
import { readKeepingPlaces } from './env.ts'

/** `pnpm backup FOLDER`: all rows as they are at this moment, and the photos that they name. */
runCommand('backup', async (folder) => {
  const { connectionString, place } = readKeepingPlaces()
  const storage = createStorage(place)
  const { missing, takenAt } = await createBackup({ connectionString, storage, folder, say })
  for (const key of missing) process.stderr.write(`Not in the storage, so not in the backup: ${key}\n`)
  say(`The backup in ${folder} is whole: the rows are of ${takenAt}.`)
})
