import { createStorage } from '@meldpunt/api'
import { restoreBackup } from '@meldpunt/db'
import { runCommand, say } from './command-line.ts'
import { readKeepingPlaces } from './env.ts'

/** `pnpm restore FOLDER`: a backup into an empty database and into the storage. */
runCommand('restore', async (folder) => {
  const { connectionString, place } = readKeepingPlaces()
  const { takenAt } = await restoreBackup({
    ...{ connectionString, storage: createStorage(place), folder, say },
  })
  say(`Restored, as it was at ${takenAt}.`)
})
