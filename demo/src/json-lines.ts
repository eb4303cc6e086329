import { truncate } from 'node:fs/promises'
import { readIfThere } from './read-if-there.ts'

/** What a file keeps line by line; a line that was being written when the process was killed is taken away. */
export const readJsonLines = async <Line>(file: string): Promise<Line[]> => {
  const text = (await readIfThere(file)) ?? ''
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  if (whole !== text) await truncate(file, Buffer.byteLength(whole))
  return whole
    .split('\n')
    .filter(Boolean)
    .map((line): Line => JSON.parse(line))
}
