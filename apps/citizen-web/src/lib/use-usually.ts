import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { Category } from './api.ts'

/** In how many days it is usually done, in words; nothing where nothing is promised. */
export function useUsually(): (category: Pick<Category, 'promiseWorkingDays'>) => string | null {
  const { t } = useLingui()
  return ({ promiseWorkingDays: days }) =>
    days === null ? null : t`Binnen ${plural(days, { one: '# werkdag', other: '# werkdagen' })}`
}
