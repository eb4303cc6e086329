import { createHost, type Host, type HostOptions } from '@meldpunt/host'
import { acmPath, createAcmProvider } from '../acm/provider.ts'
import { acmRoutes } from '../acm/routes.ts'
import { createCompany } from '../oidc/company.ts'
import { createProvider, oidcPath } from '../oidc/provider.ts'
import { oidcRoutes } from '../oidc/routes.ts'
import { citizenClient, staffClient, type TestOrders, testConfig } from './test-config.ts'

/** The product with its workers and the stand-ins for signing in, on the port that the orders name. */
export const openProduct = async (
  orders: TestOrders,
  options: Pick<HostOptions, 'clock' | 'onDelivery' | 'onMail'>,
): Promise<Host> => {
  const { publicUrl } = orders
  const host = await createHost(testConfig(orders), {
    ...options,
    extend: (app) => {
      const company = createCompany()
      app.use(oidcPath, oidcRoutes(createProvider({ ...staffClient, publicUrl, company }), company))
      app.use(acmPath, acmRoutes(createAcmProvider({ ...citizenClient, publicUrl })))
    },
  })
  await host.listen()
  return host
}
