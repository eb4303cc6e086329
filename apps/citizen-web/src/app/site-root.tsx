import type { I18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { RouterProvider } from '@tanstack/react-router'
import { type Site, SiteProvider } from '../lib/site.tsx'
import type { AppRouter } from './router.tsx'

/** The whole site, the same on the server and in the browser. */
export const SiteRoot = ({ i18n, site, router }: { i18n: I18n; site: Site; router: AppRouter }) => (
  <I18nProvider i18n={i18n}>
    <SiteProvider value={site}>
      <RouterProvider router={router} />
    </SiteProvider>
  </I18nProvider>
)
