/**
 * `pnpm bench` measures the API; `pnpm bench notices` how long it takes until everybody is told; `pnpm bench
 * mail` how fast mails are taken in, with a death in the middle.
 */
const asked = process.argv.slice(2).find((word) => word !== '--')
if (asked === 'notices') await import('./notices/bench-notices.ts')
else if (asked === 'mail') await import('./mail/bench-mail.ts')
else await import('./bench.ts')
