import { Outlet } from '@tanstack/react-router'
import { SessionGate } from '../features/session/session-gate.tsx'
import { Shell } from '../features/session/shell.tsx'
import { useAppLinks } from '../lib/use-app-links.ts'

export const RootPage = () => {
  useAppLinks()
  return (
    <SessionGate>
      <Shell>
        <Outlet />
      </Shell>
    </SessionGate>
  )
}
