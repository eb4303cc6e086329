import type { Provider } from 'oidc-provider'
import type { DemoPerson } from '../people.ts'
import { type Company, createCompany } from './company.ts'
import { createStandIn } from './stand-in.ts'

/** Where the stand-in of the city's sign-in lives on the demo's own port. */
export const oidcPath = '/demo/oidc'
export const whoPath = `${oidcPath}/wie`

const claimsOf = ({ name, email, groups }: DemoPerson) => ({ name, email, groups: [...groups] })

type Client = { id: string; secret: string; publicUrl: string; company?: Company }

/** The city's own sign-in for its staff; who left the company is unknown to it, also where it is asked again. */
export const createProvider = ({ id, secret, publicUrl, company = createCompany() }: Client): Provider =>
  createStandIn({
    issuer: `${publicUrl}${oidcPath}`,
    choosePath: whoPath,
    cookiePrefix: '_staff',
    clients: [
      {
        client_id: id,
        client_secret: secret,
        redirect_uris: [`${publicUrl}/balie/aangemeld`],
        post_logout_redirect_uris: [`${publicUrl}/balie/`, `${publicUrl}/demo`],
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
      },
    ],
    claims: { openid: ['sub'], profile: ['name'], email: ['email'], groups: ['groups'] },
    clientAuthMethods: ['client_secret_basic', 'client_secret_post'],
    codeSeconds: 60,
    introspection: false,
    findClaims: (sub) => {
      const found = company.staff().find((person) => person.sub === sub)
      return found ? claimsOf(found) : null
    },
  })
