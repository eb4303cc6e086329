import type { z } from 'zod'

/** What the simulator answers: an effect that is carried out at the edge, where a fault may still lose it. */
export type Answer = { status: number; body: unknown; headers?: Readonly<Record<string, string>> }

export type WrongField = { field: string; reason: string }

const titles: Readonly<Record<number, string>> = {
  400: 'Some fields are wrong',
  401: 'No valid access token',
  404: 'Not found',
  409: 'Taken before with another content',
  415: 'Only JSON is read',
  429: 'Too many requests',
  500: 'The service failed',
}

/** A refusal as problem details (RFC 9457), with every wrong field by name. */
export const problem = (status: number, detail: string, errors: readonly WrongField[] = []): Answer => ({
  status,
  body: { type: 'about:blank', title: titles[status] ?? 'Refused', status, detail, errors },
  headers: { 'content-type': 'application/problem+json' },
})

const nameOf = (path: readonly PropertyKey[]) => path.map(String).join('.')

const wrongFieldsOf = (issue: z.core.$ZodIssue): readonly WrongField[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ field: nameOf([...issue.path, key]), reason: 'is not known' }))
    : [{ field: nameOf(issue.path), reason: issue.message }]

/** Hands on what was read, or says everything that is wrong with it. */
export const reading = <Read>(
  schema: z.ZodType<Read>,
  given: unknown,
  then: (read: Read) => Answer,
): Answer => {
  const parsed = schema.safeParse(given)
  if (parsed.success) return then(parsed.data)
  const errors = parsed.error.issues.flatMap(wrongFieldsOf)
  return problem(400, errors.map(({ field, reason }) => `${field}: ${reason}`).join('; '), errors)
}
