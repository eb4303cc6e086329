import { expect, test } from 'vitest'
import { fillBody } from './fill-body.ts'

test('values go into every text, and are never read as a template or as JSON', () => {
  const template = { messages: [{ to: '{to}', body: 'Stad: {text}' }], priority: 1, unknown: '{who}' }
  expect(fillBody(template, { to: '+32470123456', text: '"}, {to}' })).toEqual({
    messages: [{ to: '+32470123456', body: 'Stad: "}, {to}' }],
    priority: 1,
    unknown: '{who}',
  })
})
