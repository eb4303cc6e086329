import { useLingui } from '@lingui/react/macro'
import { RadioGroup } from '@meldpunt/ui'
import { useQueryClient } from '@tanstack/react-query'
import { useLanguage } from '../../lib/language.ts'
import { activateLocale, toLocale } from '../../lib/locale.ts'

/** Each language by its own name. */
const options = [
  { value: 'nl', label: 'Nederlands' },
  { value: 'en', label: 'English' },
]

export const LanguageChoice = () => {
  const { t } = useLingui()
  const language = useLanguage()
  const queries = useQueryClient()
  // What the server said, it said in the other language.
  const choose = async (value: string) => {
    await activateLocale(toLocale(value))
    await queries.invalidateQueries()
  }
  return (
    <RadioGroup
      legend={t`Taal`}
      name="language"
      look="chips"
      options={options}
      value={language}
      onChange={choose}
    />
  )
}
