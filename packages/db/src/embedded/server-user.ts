import { readFileSync } from 'node:fs'

/** The user that the server process runs as, when it may not be the present one. */
export type ServerUser = { uid: number; gid: number }

/** PostgreSQL refuses to run as root: then it is `postgres` where that user exists, else `nobody`. Null: as we are. */
export function findServerUser(): ServerUser | null {
  if (process.getuid?.() !== 0) return null
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  const user = findUser(lines, 'postgres') ?? findUser(lines, 'nobody')
  if (user === null) throw new Error('As root, PostgreSQL needs a user "postgres" or "nobody" to run as.')
  return user
}

function findUser(lines: readonly string[], name: string): ServerUser | null {
  const fields = lines.find((line) => line.startsWith(`${name}:`))?.split(':')
  return fields === undefined ? null : { uid: Number(fields[2]), gid: Number(fields[3]) }
}
