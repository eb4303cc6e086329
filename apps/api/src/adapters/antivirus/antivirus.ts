export type Verdict =
  | { kind: 'clean' }
  | { kind: 'infected'; signature: string }
  /** No verdict: the scanner does not answer, or not to this file. */
  | { kind: 'unknown'; reason: string }

/** Looks for malware in what people send. */
export type Antivirus = { scan: (content: Buffer) => Promise<Verdict> }
