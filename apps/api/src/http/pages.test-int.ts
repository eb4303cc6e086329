import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestEdge, type TestEdge } from '../testing/test-edge.ts'

let edge: TestEdge
beforeAll(async () => {
  // The pages themselves are the citizen site's; here only what they are asked for matters.
  edge = await createTestEdge(() => ({
    renderPage: async ({ url, language }) => ({ status: 404, headers: {}, html: `${language} ${url}` }),
  }))
})
afterAll(() => edge.close())

const open = async (path: string) => {
  const headers = { accept: 'text/html', 'accept-language': 'fr-BE, fr;q=0.9' }
  const response = await fetch(`${edge.url}${path}`, { headers, redirect: 'manual' })
  return { status: response.status, text: await response.text() }
}

describe('an address in a language that we do not speak', () => {
  test.each(['/xx/melden', '/es', '/pt-BR/melden'])(
    'is for the site to answer, as the browser reads: %s',
    async (path) => {
      expect(await open(path)).toEqual({ status: 404, text: `fr ${path}` })
    },
  )
})

describe('an address that is no page', () => {
  test('is not for the site to answer', async () => {
    expect((await open('/robots.txt')).text).not.toContain('fr /')
    expect((await open('/nergens/melden')).text).not.toContain('fr /')
  })
})
