const dots = '•••'

/** Enough for the owner to know which address is meant, too little for anybody else: `a•••@example.be`, `•••47`. */
export function maskAddress(address: string | null): string | null {
  if (address === null) return null
  const at = address.lastIndexOf('@')
  return at > 0 ? `${address.slice(0, 1)}${dots}${address.slice(at)}` : `${dots}${address.slice(-2)}`
}
