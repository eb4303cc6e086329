import { lazyPart } from '../lib/lazy-part.tsx'

/** At the end of the page, and last to come. */
export const Footer = lazyPart(async () => (await import('./footer.tsx')).Footer)
