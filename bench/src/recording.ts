import pg from 'pg'

export type Statement = { text: string; values: readonly unknown[] }

const statementOf = (query: unknown, values: unknown): Statement | null => {
  if (typeof query === 'string') return { text: query, values: Array.isArray(values) ? values : [] }
  if (typeof query !== 'object' || query === null || !('text' in query)) return null
  const own = 'values' in query && Array.isArray(query.values) ? query.values : []
  return { text: String(query.text), values: own.length > 0 || !Array.isArray(values) ? own : values }
}

/** Notes every statement that this process sends through `pg` while a request runs: sessions, BEGIN and COMMIT included. */
export const createRecorder = () => {
  let current: Statement[] | null = null
  const query = pg.Client.prototype.query
  pg.Client.prototype.query = new Proxy(query, {
    apply(target, self, args) {
      const statement = current && statementOf(args[0], args[1])
      if (statement) current?.push(statement)
      return Reflect.apply(target, self, args)
    },
  })
  return {
    async during(work: () => Promise<void>): Promise<readonly Statement[]> {
      const statements: Statement[] = []
      current = statements
      await work().finally(() => {
        current = null
      })
      return statements
    },
  }
}
