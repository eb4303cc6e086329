import type { TestProject } from 'vitest/node'
import { launchBrowser } from './browser.ts'
import { startCity } from './city.ts'

declare module 'vitest' {
  interface ProvidedContext {
    cityUrl: string
    browserUrl: string
  }
}

/** One city and one browser for all journeys; each journey has its own people and reports. */
export const setup = async (project: TestProject) => {
  const [city, browser] = await Promise.all([startCity(), launchBrowser()])
  project.provide('cityUrl', city.url)
  project.provide('browserUrl', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await city.close()
  }
}
