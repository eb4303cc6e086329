import { createFileStorage } from '@meldpunt/api'
import { restoreBackup } from '@meldpunt/db'
import { runCommand, say } from './command-line.ts'
import { readKeepingPlaces } from './env.ts'

/** `pnpm restore FOLDER`: a backup into an empty database and into the storage. */
runCommand('restore', async (folder) => {
  const { connectionString, storageDir } = readKeepingPlaces()
  const { takenAt } = await restoreBackup({
    ...{ connectionString, storage: createFileStorage(storageDir), folder, say },
  })
  say(`Restored, as it was at ${takenAt}.`)
})
