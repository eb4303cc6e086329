/** The step after asking, after the language. */
export const codePath = (reference: string): string =>
  `volgen?nummer=${encodeURIComponent(reference.trim())}&stap=code`
