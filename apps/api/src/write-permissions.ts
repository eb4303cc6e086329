import { writeFile } from 'node:fs/promises'
import { permissionsTable } from './permissions.ts'

const introduction = `# Who may call what

Made from the router by \`pnpm --filter @meldpunt/api write-permissions\`; a test calls every procedure as every role and compares.
\`anonymous\` is anybody, \`follower\` the holder of a report's secret link, \`citizen\` who signed in. What a role may
do with one report depends on that report too: its department, its status, whether it is a complaint.
`

await writeFile(
  new URL('../../../docs/permissions.md', import.meta.url),
  `${introduction}\n${permissionsTable()}\n`,
)
