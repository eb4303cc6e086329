import { vi } from 'vitest'

const asJson = { headers: { 'content-type': 'application/json' } }

/** Lets the server answer every command so; gives what was sent, as it was sent. */
export function answering(data: unknown): unknown[] {
  const sent: unknown[] = []
  vi.stubGlobal('fetch', async (_url: string, { body }: { body: string }) => {
    sent.push(JSON.parse(body))
    return new Response(JSON.stringify({ result: { data } }), asJson)
  })
  return sent
}

/** Lets the server refuse every command with this code. */
export function refusing(code: string, field: string | null = null): void {
  const error = { message: code, code: -32600, data: { rejection: { code, field }, httpStatus: 400 } }
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ error }), { ...asJson, status: 400 }))
}
