/** Signing in happens elsewhere; this is where it starts, and where it comes back to. */
export const signInPath = (back: string): string => `/aanmelden?terug=${encodeURIComponent(back)}`
