/**
 * `pnpm bench` measures the API; `pnpm bench notices` how long it takes until everybody is told; `pnpm bench omnibox` how soon
 * the desk finds what it types; `pnpm bench desk` how fast fifty clerks at once save; `pnpm bench mail` how fast mails are taken in, with a death in the middle;
 * `pnpm bench load` ten minutes of a hundred times the busiest hour.
 */
const asked = process.argv.slice(2).find((word) => word !== '--')
if (asked === 'notices') await import('./notices/bench-notices.ts')
else if (asked === 'omnibox') await import('./omnibox/bench-omnibox.ts')
else if (asked === 'desk') await import('./desk/bench-desk.ts')
else if (asked === 'load') await import('./load/bench-load.ts')
else if (asked === 'mail') await import('./mail/bench-mail.ts')
else await import('./bench.ts')
