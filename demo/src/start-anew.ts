/**
 * Puts Node anew in the place of this process, with the same id and streams, where settings are missing that it only reads
 * at its own start. With the cache of compiled sources set then, the first file is in it too, and the TypeScript parser is
 * never loaded (30 MB); with two pools for native memory instead of eight per core, glibc keeps less of what was freed (20 MB).
 * What is set already stays. Not where a parent talks to this process (`--watch`): the channel would be lost. Nor on Windows,
 * which cannot; there everything works, in more memory.
 */
export function startAnew(settings: Readonly<Record<string, string>>): void {
  const isComplete = Object.keys(settings).every((name) => process.env[name] !== undefined)
  if (isComplete || process.connected || process.platform === 'win32' || !process.execve) return
  const words = [process.execPath, ...process.execArgv, ...process.argv.slice(1)]
  process.execve(process.execPath, words, { ...settings, ...process.env })
}
