import '@meldpunt/ui/styles.css'
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { activateLocale, chosenLocale } from '../lib/locale.ts'
import { queryClient } from '../lib/trpc.ts'
import { router } from './router.tsx'

await activateLocale(chosenLocale())

const element = document.getElementById('app')
if (!element) throw new Error('index.html has no element #app')

createRoot(element).render(
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>
  </StrictMode>,
)
