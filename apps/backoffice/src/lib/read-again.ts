import type { QueryClient, QueryFilters } from '@tanstack/react-query'

/**
 * Reads again what is on the screen, after the server told that it changed. Invalidating alone leaves a first reading that is
 * still under way as it is, and that one may have been answered before the change.
 */
export async function readAgain(queries: QueryClient, filter: QueryFilters): Promise<void> {
  await queries.cancelQueries(filter)
  await queries.invalidateQueries(filter)
}
