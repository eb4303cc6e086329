import * as inputs from '@meldpunt/domain/input'
import type * as z from 'zod/mini'
import type { Outcome } from './outcome.ts'
import { toProblem } from './trpc-client.ts'

/** Checks by the schema of the server before sending, so that a mistake is told at once. */
export const act =
  <Schema extends z.ZodMiniType, Answer>(schema: Schema, send: (input: z.infer<Schema>) => Promise<Answer>) =>
  async (values: unknown): Promise<Outcome<Answer>> => {
    const parsed = schema.safeParse(values)
    if (!parsed.success)
      return {
        kind: 'refused',
        problem: { kind: 'fields', errors: inputs.toFieldErrors(parsed.error.issues) },
      }
    try {
      return { kind: 'done', answer: await send(parsed.data) }
    } catch (error) {
      return { kind: 'refused', problem: toProblem(error) }
    }
  }
