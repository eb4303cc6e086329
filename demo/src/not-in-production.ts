/** A stand-in lets in whoever asks: where real people are, it must not come up at all. */
export const refuseInProduction = (what: string): void => {
  if (process.env.NODE_ENV === 'production')
    throw new Error(`${what} is a stand-in: not with NODE_ENV=production`)
}
