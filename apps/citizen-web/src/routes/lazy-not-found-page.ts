import { lazyPart } from '../lib/lazy-part.tsx'

export const NotFoundPage = lazyPart(async () => (await import('./not-found-page.tsx')).NotFoundPage)
