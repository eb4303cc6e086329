import { useLingui } from '@lingui/react/macro'
import { RadioGroup } from '@meldpunt/ui'
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
  return (
    <RadioGroup
      legend={t`Taal`}
      name="language"
      look="chips"
      options={options}
      value={language}
      onChange={(value) => activateLocale(toLocale(value))}
    />
  )
}
