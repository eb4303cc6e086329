/** Where attachments are kept; keys are ours and say nothing about people. */
export type Storage = {
  /** Writes all or nothing; the same key again replaces. */
  put: (key: string, content: Buffer) => Promise<void>
  /** Null where there is nothing under the key. */
  get: (key: string) => Promise<Buffer | null>
  /** What is not there is gone already. */
  remove: (key: string) => Promise<void>
}
