import { Navigate } from '@tanstack/react-router'
import { startSearch, useMember } from '../lib/member.ts'

/** There is no page of its own: everybody starts with their list. */
export const HomePage = () => <Navigate to="/wachtrij" search={startSearch(useMember())} replace />
