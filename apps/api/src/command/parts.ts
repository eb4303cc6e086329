import type { Report } from '@meldpunt/domain'

const untouched = new Set(['received', 'registered'])

/** How many parts of a split report somebody already took up. */
export const partsPastRegistered = (report: Report): number =>
  report.frozen?.kind === 'split'
    ? report.frozen.parts.filter((part) => !untouched.has(part.status)).length
    : 0
