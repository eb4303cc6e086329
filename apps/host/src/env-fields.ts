import { z } from 'zod'

export const required = 'is not set'

export const url = (protocols: RegExp, wrong: string) =>
  z
    .string(required)
    .regex(protocols, wrong)
    .refine((text) => URL.canParse(text), wrong)

const loopback = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$)/

export const secure = (what: string) =>
  url(/^https?:\/\//, `${what} must begin with https://`).refine(
    (text) => text.startsWith('https:') || loopback.test(text),
    `${what} may be http only on this machine itself`,
  )

const blankIsAbsent = (value: unknown) => (value === '' ? undefined : value)

export const whole = (least: number, most: number) =>
  z.coerce.number('must be a whole number').int('must be a whole number').min(least).max(most)
export const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess(blankIsAbsent, schema.optional())
export const needed = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(blankIsAbsent, schema)
