import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { sees } from '../seen.ts'

/** A picture that really loaded, not the place where one should be. */
export const showsPhoto = async (picture: Locator): Promise<void> => {
  await sees(picture)
  await picture.scrollIntoViewIfNeeded()
  await expect
    .poll(() => picture.evaluate((img) => ('naturalWidth' in img ? Number(img.naturalWidth) : 0)))
    .toBeGreaterThan(100)
}
