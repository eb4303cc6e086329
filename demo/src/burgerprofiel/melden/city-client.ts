import { z } from 'zod'

/** Where the city takes reports of Mijn Burgerprofiel, and how it wants to be called. */
export type CityAddress = { url: string; audience: string }

const choice = z.object({ const: z.string(), title: z.string() })
const question = z.object({
  title: z.string(),
  oneOf: z.array(choice).optional(),
  enum: z.array(z.string()).optional(),
})
export type Question = z.infer<typeof question>

const configuration = z.object({
  attachments: z.object({ maxCount: z.number(), mediaTypes: z.array(z.string()) }),
  categories: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      danger: z.string().nullable(),
      schema: z.object({
        properties: z.object({
          answers: z.object({ properties: z.record(z.string(), question), required: z.array(z.string()) }),
        }),
      }),
    }),
  ),
})
export type Configuration = z.infer<typeof configuration>
export type Category = Configuration['categories'][number]

const taken = z.object({ reference: z.string(), statusLabel: z.string(), url: z.string() })
const refused = z.object({
  title: z.string(),
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).default([]),
})
export type Posted =
  | { ok: true; report: z.infer<typeof taken> }
  | { ok: false; problem: z.infer<typeof refused> }

type Calling = { city: CityAddress; token: string; language: string }

const headersOf = ({ token, language }: Calling) => ({
  authorization: `Bearer ${token}`,
  'accept-language': language,
})

/** What the city can be told about, from the city itself. */
export const fetchConfiguration = async (calling: Calling): Promise<Configuration> => {
  const answer = await fetch(`${calling.city.url}/v1/melding/configuration`, { headers: headersOf(calling) })
  if (!answer.ok) throw new Error(`The city answers ${answer.status}`)
  return configuration.parse(await answer.json())
}

/** Hands over a report; the key makes one report of however many tries. */
export const postReport = async (calling: Calling, key: string, report: unknown): Promise<Posted> => {
  const answer = await fetch(`${calling.city.url}/v1/melding`, {
    method: 'POST',
    headers: { ...headersOf(calling), 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(report),
  })
  const body = await answer.json()
  if (answer.ok) return { ok: true, report: taken.parse(body) }
  return { ok: false, problem: refused.parse(body) }
}
