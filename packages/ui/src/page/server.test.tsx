// @vitest-environment node
import { renderToString } from 'react-dom/server'
import { describe, expect, test, vi } from 'vitest'
import { exampleGroups } from './examples.ts'

const plain = exampleGroups.filter(({ id }) => id !== 'rich')

describe('on the server', () => {
  test.each(plain)(
    '$title needs no window and no inline style, which the content policy refuses',
    ({ examples }) => {
      const complaint = vi.spyOn(console, 'error')
      for (const example of examples) {
        const html = renderToString(example.show())
        expect(html).not.toBe('')
        expect(html).not.toMatch(/ style="/)
      }
      expect(complaint).not.toHaveBeenCalled()
      complaint.mockRestore()
    },
  )

  test('the rich components render without a window', () => {
    const rich = exampleGroups.find(({ id }) => id === 'rich')
    for (const example of rich?.examples ?? []) expect(renderToString(example.show())).not.toBe('')
  })
})
