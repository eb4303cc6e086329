import { lazyPart } from '../../lib/lazy-part.tsx'

/** Most reports have no photo; what reads the kept ones comes after the page. */
export const Thumbs = lazyPart(async () => (await import('./thumbs.tsx')).Thumbs)
