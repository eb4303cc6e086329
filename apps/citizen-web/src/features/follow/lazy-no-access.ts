import { lazyPart } from '../../lib/lazy-part.tsx'

/** Whoever has the link never sees it. */
export const NoAccess = lazyPart(async () => (await import('./no-access.tsx')).NoAccess)
