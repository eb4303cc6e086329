/** Attachments of a test. */
export function memoryStorage() {
  const kept = new Map<string, Buffer>()
  return {
    kept,
    get: async (key: string) => kept.get(key) ?? null,
    put: async (key: string, content: Buffer) => void kept.set(key, content),
    remove: async (key: string) => void kept.delete(key),
  }
}
