import type { Page } from 'playwright-core'

/** A keyboard that counts as people do: a chord is one key, and what the caller tells may be counted apart. */
export const countingKeyboard = (page: Page) => {
  let count = 0
  return {
    count: () => count,
    press: async (...keys: readonly string[]) => {
      for (const key of keys) {
        count += 1
        await page.keyboard.press(key)
      }
    },
    /** Letters that lead somewhere: every one is a key. */
    type: async (text: string) => {
      count += text.length
      await page.keyboard.type(text)
    },
    /** Description, name and address of the caller, which no screen can spare anybody. */
    tell: (text: string) => page.keyboard.type(text),
  }
}
