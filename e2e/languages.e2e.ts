import { describe, expect, test } from 'vitest'
import { useJourney } from './src/journey.ts'
import { seesText, seesTitle } from './src/seen.ts'
import { readsConfirmation } from './src/steps/citizen-reports.ts'
import { opensLinkOf } from './src/steps/reporter-follows.ts'
import { staffOpens, staffRegisters } from './src/steps/staff-acts.ts'

describe('somebody who speaks French', () => {
  const { newPerson, staff, addressOf, expectMails } = useJourney()

  test('reports, is mailed and follows in French, while the clerk reads Dutch', async () => {
    const email = addressOf('amelie')
    const amelie = await newPerson({ locale: 'fr-BE' })
    await amelie.goto('/')
    await amelie.waitForURL('**/fr/')
    await amelie.goto('/fr/melden')
    await seesTitle(amelie, /^Étape 1 sur 4/)
    await amelie.getByLabel('Que se passe-t-il ?').fill('Il y a des crottes de chien devant l’école.')
    await amelie.getByText('Afficher tous les types de signalements').click()
    await amelie.getByRole('radio', { name: 'Crottes de chien' }).last().check()
    await amelie.locator('button[type=submit]', { hasText: 'Continuer' }).click()
    await amelie.getByLabel('Où est-ce ?').fill('École Sainte-Anne')
    await amelie.getByRole('button', { name: 'Continuer : qui êtes-vous ?' }).click()
    await amelie.getByRole('radio', { name: 'Par e-mail à chaque étape' }).check()
    await amelie.getByLabel('Adresse e-mail').fill(email)
    await amelie.getByRole('button', { name: 'Continuer : vérifier' }).click()
    await amelie.getByRole('button', { name: 'Envoyer mon signalement' }).click()
    const { reference } = await readsConfirmation(amelie)
    const [received] = await expectMails(email, 1)
    expect(received?.subject).toBe(`Reçu : votre signalement, crottes de chien (${reference})`)
    expect(received?.text).toMatch(/Bonjour\s+Merci\./)
    await opensLinkOf(amelie, received)
    await amelie.waitForURL('**/fr/melding/**')
    expect(await amelie.locator('html').getAttribute('lang')).toBe('fr')

    const els = await staff('Els Verhaeghe')
    await staffOpens(els, reference)
    await seesText(els, 'Il y a des crottes de chien devant l’école.')
    await staffRegisters(els)
    const mails = await expectMails(email, 2)
    expect(mails[1]?.subject).toBe(`Enregistré : votre signalement, crottes de chien (${reference})`)
    await seesText(amelie, /Ville propre va/)
  })
})
