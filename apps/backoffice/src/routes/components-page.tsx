import { UiPage } from '@meldpunt/ui/page'

/** Every component of the library in every state; needs no session. */
export const ComponentsPage = () => <UiPage />
