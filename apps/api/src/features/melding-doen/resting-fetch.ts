/** How long a server that failed is left alone, ms. */
const rest = 5000

/** Asks a server that failed a moment ago nothing: whoever sends tokens that nobody signed cannot make us go on asking it. */
export function createRestingFetch(): (url: string, init: RequestInit) => Promise<Response> {
  let failedAt = Number.NEGATIVE_INFINITY
  return async (url, init) => {
    if (performance.now() - failedAt < rest) throw new Error('The issuer failed a moment ago')
    const response = await fetch(url, init).catch((error: unknown) => {
      failedAt = performance.now()
      throw error
    })
    if (!response.ok) failedAt = performance.now()
    return response
  }
}
