/** Where the attachments are, by the keys that the database knows. */
export type FileStore = {
  get: (key: string) => Promise<Buffer | null>
  put: (key: string, content: Buffer) => Promise<void>
}
