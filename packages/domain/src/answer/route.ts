/** Where somebody has to be for what an answer is about; `address` as it stands on a letter. */
export type AnswerPlace = { readonly name: string; readonly address: string }

/** The way to an address, on a map that asks for nothing and that every telephone opens: it fills in the destination. */
export const routeTo = (address: string): string =>
  `https://www.openstreetmap.org/directions?to=${encodeURIComponent(address).replaceAll('%20', '+')}`
