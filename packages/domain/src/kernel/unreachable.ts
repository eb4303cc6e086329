/** Closes a switch over a union: does not compile while a member is unhandled, and throws where data lied about its type. */
export function unreachable(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`)
}
