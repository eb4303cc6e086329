import type { Pool, PoolClient } from 'pg'

export type StatementCount = {
  /** The text of every statement since the last `clear`, BEGIN and COMMIT among them. */
  statements: readonly string[]
  clear: () => void
}

/** Records every statement that any client of the pool sends, from now on: the whole request, sessions included. */
export function countStatements(pool: Pool): StatementCount {
  const statements: string[] = []
  const seen = new WeakSet<PoolClient>()
  pool.on('acquire', (client) => {
    if (seen.has(client)) return
    seen.add(client)
    record(client, statements)
  })
  return { statements, clear: () => statements.splice(0) }
}

function record(client: PoolClient, statements: string[]): void {
  client.query = new Proxy(client.query, {
    apply(query, self, args) {
      statements.push(textOf(args[0]))
      return Reflect.apply(query, self, args)
    },
  })
}

function textOf(statement: unknown): string {
  if (typeof statement === 'string') return statement
  const hasText = typeof statement === 'object' && statement !== null && 'text' in statement
  return hasText ? String(statement.text) : ''
}
