import { lazyPart } from '../../lib/lazy-part.tsx'

/** Most who come here are signed in, and need none of it. */
export const SignInFirst = lazyPart(async () => (await import('./sign-in-first.tsx')).SignInFirst)
