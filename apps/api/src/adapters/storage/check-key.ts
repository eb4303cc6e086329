const wellFormed = /^[a-z\d][a-z\d-]*(\/[a-z\d][a-z\d-]*)*(\.[a-z\d]+)?$/

/** Gives the key back; throws at one that could lead out of the folder or mean something to a store. */
export function checkKey(key: string): string {
  if (!wellFormed.test(key)) throw new Error('A storage key of another form')
  return key
}
