import type { Category } from '@meldpunt/db'
import { attachmentLimit, type Language, largestPhoto } from '@meldpunt/domain'
import { textLimit } from '@meldpunt/domain/input'
import type { City } from '../../city/city.ts'

/** Bytes of one attachment, and of a whole request with all of them as base64. */
export const attachmentBytes = largestPhoto
export const requestBytes = 40 * 1024 * 1024

const attachmentRules = {
  maxCount: attachmentLimit,
  maxBytes: attachmentBytes,
  maxRequestBytes: requestBytes,
  mediaTypes: ['image/jpeg', 'image/png', 'image/webp'],
} as const

type Question = Category['questions'][number]
type JsonSchema = Readonly<Record<string, unknown>>

/** Answers are text, as everywhere; a choice is the code of its option. */
function answerSchema({ kind, labels, options }: Question, language: Language): JsonSchema {
  const title = labels[language]
  const choices = (codes: readonly { const: string; title: string }[]) => ({
    type: 'string',
    title,
    oneOf: codes,
  })
  if (kind === 'choice')
    return choices(options.map((option) => ({ const: option.code, title: option.labels[language] })))
  if (kind === 'yes_no') return { type: 'string', title, enum: ['yes', 'no'] }
  if (kind === 'number') return { type: 'string', title, pattern: '^-?\\d+([.,]\\d+)?$', maxLength: 20 }
  return { type: 'string', title, minLength: 1, maxLength: 1000 }
}

const text = (maxLength: number): JsonSchema => ({ type: 'string', minLength: 1, maxLength })

const placeSchema: JsonSchema = {
  type: 'object',
  required: ['text'],
  properties: {
    text: text(500),
    street: text(200),
    houseNumber: text(20),
    postcode: text(10),
    point: {
      type: 'object',
      required: ['lat', 'lon'],
      properties: {
        lat: { type: 'number', minimum: -90, maximum: 90 },
        lon: { type: 'number', minimum: -180, maximum: 180 },
      },
    },
  },
}

/** JSON Schema (2020-12) of the report that can be posted in a category. */
function categorySchema(category: Category, language: Language): JsonSchema {
  const questions = Object.fromEntries(
    category.questions.map((question) => [question.code, answerSchema(question, language)]),
  )
  const required = category.questions.filter((question) => question.required).map(({ code }) => code)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    required: ['category', 'description', ...(required.length > 0 ? ['answers'] : [])],
    properties: {
      category: { const: category.code },
      description: text(textLimit),
      language: { enum: ['nl', 'en', 'fr', 'de'] },
      place: placeSchema,
      seenAt: { type: 'string', format: 'date-time' },
      answers: { type: 'object', properties: questions, required, additionalProperties: false },
      person: {
        type: 'object',
        required: ['nationalNumber'],
        properties: { nationalNumber: text(20), givenName: text(200), familyName: text(200) },
      },
      contact: {
        type: 'object',
        properties: { email: { type: 'string', format: 'email' }, phone: text(60) },
      },
      attachments: {
        type: 'array',
        maxItems: attachmentLimit,
        items: {
          type: 'object',
          required: ['content'],
          properties: { name: text(200), content: { type: 'string', contentEncoding: 'base64' } },
        },
      },
    },
  }
}

/** What Mijn Burgerprofiel needs to show its form: every category with its schema, and the rules for attachments. */
export const toConfiguration = (city: City, language: Language) => ({
  language,
  attachments: attachmentRules,
  categories: city.categories.map((category) => ({
    code: category.code,
    name: category.names[language],
    group: city.groupName(category.group, language),
    danger: category.danger?.[language] ?? null,
    schema: categorySchema(category, language),
  })),
})
