/** `pnpm bench` measures the API; `pnpm bench notices` how long it takes until everybody is told. */
const asked = process.argv.slice(2).find((word) => word !== '--')
if (asked === 'notices') await import('./notices/bench-notices.ts')
else await import('./bench.ts')
