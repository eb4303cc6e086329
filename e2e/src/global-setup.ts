import type { TestProject } from 'vitest/node'
import { launchBrowser } from './browser.ts'
import { startCity } from './city.ts'

declare module 'vitest' {
  interface ProvidedContext {
    cityUrl: string
    browserUrl: string
    /** Marks what this run made, where the city is one that was there before. */
    run: string
  }
}

/** With `CITY_URL` the journeys go through a demo that runs already, which saves its start while writing them. */
const findCity = () => {
  const url = process.env.CITY_URL
  return url ? { url, close: async () => {} } : startCity()
}

/** One city and one browser for all journeys; each journey has its own people and reports. */
export const setup = async (project: TestProject) => {
  const [city, browser] = await Promise.all([findCity(), launchBrowser()])
  project.provide('cityUrl', city.url)
  project.provide('browserUrl', browser.wsEndpoint())
  project.provide('run', Date.now().toString(36))
  return async () => {
    await browser.close()
    await city.close()
  }
}
