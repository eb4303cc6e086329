// Every test that shows something begins from the same empty browser.
import './setup.ts'
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { type Member, MemberContext } from '../lib/member.ts'
import { queryClient } from '../lib/trpc.ts'

/** Shows a part of the app as a member sees it, with everything around it that it needs. */
export const show = (children: ReactNode, member: Member) => {
  const root = createRootRoute({
    component: () => <MemberContext value={member}>{children}</MemberContext>,
  })
  const router = createRouter({ routeTree: root, history: createMemoryHistory() })
  return render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        {/* The routes of a test are not those of the app, whose type is registered. */}
        <RouterProvider<typeof router> router={router} />
      </QueryClientProvider>
    </I18nProvider>,
  )
}
