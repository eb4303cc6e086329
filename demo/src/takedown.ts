type End = () => Promise<unknown>

/** What is up and must be taken down again, whether everything came up or only a part of it. */
export class Takedown {
  readonly #ends: End[] = []

  add(end: End): void {
    this.#ends.push(end)
  }

  /** The last that came up goes first; one that fails to go does not keep the others. */
  async end(): Promise<void> {
    for (const end of this.#ends.splice(0).reverse())
      await end().catch((error: unknown) => console.error(error))
  }
}
