import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'

/** Sets the language of what rich components say by themselves, for example how many options there are. */
export const RichProvider = ({ locale, children }: { locale: string; children: ReactNode }) => (
  <I18nProvider locale={locale}>{children}</I18nProvider>
)
