import { appRouter } from './router.ts'
import { type Meta, type Role, roles } from './trpc.ts'

export type Permission = {
  procedure: string
  kind: 'query' | 'mutation' | 'subscription'
  roles: readonly Role[]
}

type Definition = { type: Permission['kind']; meta?: Meta | undefined }

const isProcedure = (item: unknown): item is { _def: Definition } =>
  typeof item === 'function' && '_def' in item

/** Who may call what, read from the router itself: a procedure without roles may be called by nobody. */
export function listPermissions(): readonly Permission[] {
  const procedures: Readonly<Record<string, unknown>> = appRouter._def.procedures
  return Object.entries(procedures)
    .flatMap(([procedure, item]) =>
      isProcedure(item) ? [{ procedure, kind: item._def.type, roles: item._def.meta?.roles ?? [] }] : [],
    )
    .sort((one, other) => (one.procedure < other.procedure ? -1 : 1))
}

const mark = (allowed: boolean) => (allowed ? 'yes' : '')

/** The table of the docs, in Markdown. */
export function permissionsTable(): string {
  const head = `| procedure | ${roles.join(' | ')} |`
  const rule = `| --- |${roles.map(() => ' :-: |').join('')}`
  const rows = listPermissions().map(
    ({ procedure, roles: allowed }) =>
      `| \`${procedure}\` | ${roles.map((role) => mark(allowed.includes(role))).join(' | ')} |`,
  )
  return [head, rule, ...rows].join('\n')
}
