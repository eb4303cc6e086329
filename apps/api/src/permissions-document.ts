import { httpPermissionsTable } from './http-permissions.ts'
import { permissionsTable } from './permissions.ts'

export const permissionsFile = new URL('../../../docs/permissions.md', import.meta.url)

/** The page of the docs about who may call what, made from the code. */
export const permissionsDocument = (): string => `# Who may call what

Made from the code by \`pnpm --filter @meldpunt/api write-permissions\`; \`pnpm permissions\` prints it and fails where it differs.
Tests call everything as everybody, also with ids of somebody else.

## Procedures

Citizens call them under \`/trpc\`, staff under \`/balie/trpc\`; each side knows its own cookie only. \`anonymous\` is anybody,
\`follower\` the holder of a report's secret link, \`citizen\` who signed in. What a role may do with one report depends on
that report too: its department, its status, whether it is a complaint.

${permissionsTable()}

## Addresses

What is not a procedure. \`follower\`, \`citizen\` and \`staff\` are those of the report that the address names: who holds its
secret link, whose report it is, who may read it. \`service\` is a server with a token of the issuer. Who has no mark is let in
nowhere but by what stands behind it.

${httpPermissionsTable()}
`
