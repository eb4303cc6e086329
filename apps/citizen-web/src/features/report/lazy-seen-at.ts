import { lazyPart } from '../../lib/lazy-part.tsx'

/** May be left out, and stands low on the page: what knows the calendar comes after the question itself. */
export const SeenAt = lazyPart(async () => (await import('./seen-at.tsx')).SeenAt)
