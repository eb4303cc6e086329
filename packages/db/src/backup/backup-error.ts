/** What a person who makes or reads back a backup must know; everything else is a fault of ours. */
export class BackupError extends Error {
  override name = 'BackupError'
}
