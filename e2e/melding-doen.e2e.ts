import { describe, expect, test } from 'vitest'
import { useJourney } from './src/journey.ts'
import { takePhoto } from './src/photo.ts'
import { sees, seesText } from './src/seen.ts'
import { citizenSignsIn } from './src/steps/citizen-signs-in.ts'
import { expectTold } from './src/steps/in-burgerprofiel.ts'
import { showsPhoto } from './src/steps/shows-photo.ts'
import { staffOpens, staffRegisters } from './src/steps/staff-acts.ts'

// Four windows and the other side, which answers later.
describe('a report made in Mijn Burgerprofiel', { timeout: 120_000 }, () => {
  const { url, newPerson, staff } = useJourney()

  test('is in the queue with its photo and where it came from, and is the citizen’s own', async () => {
    const text = `Twee matrassen op het voetpad, ${Date.now()}.`
    const yusuf = await newPerson()
    await yusuf.goto('/demo/burgerprofiel/yusuf.demir')
    await yusuf.getByRole('link', { name: 'Melding doen' }).click()
    await yusuf.getByRole('link', { name: 'Hondenpoep' }).click()
    await yusuf.getByLabel('Wat wil je melden?').fill(text)
    await yusuf.getByLabel('Waar? (straat en nummer)').fill('Zandbergstraat 19')
    await yusuf.getByLabel('Foto').setInputFiles(await takePhoto('voor'))
    await yusuf.getByRole('button', { name: 'Verstuur naar de stad' }).click()
    await sees(yusuf.getByRole('heading', { name: 'Je melding is bij de stad' }))
    const reference = (await yusuf.getByText(/^\d{3}-\d{3}-\d{2}-\d$/).textContent()) ?? ''
    const href = (await yusuf.getByRole('link', { name: 'Volg ze bij de stad' }).getAttribute('href')) ?? ''

    const els = await staff('Els Verhaeghe')
    await staffOpens(els, reference)
    await seesText(els, text)
    await seesText(els.getByRole('region', { name: 'De melding' }), 'Mijn Burgerprofiel')
    await seesText(els.getByRole('region', { name: 'Melder' }), 'Yusuf Demir')
    await showsPhoto(els.getByRole('region', { name: 'Bijlagen' }).getByRole('img').first())

    const { pathname } = new URL(href)
    const stranger = await newPerson()
    expect((await stranger.goto(pathname))?.status()).toBe(403)
    await citizenSignsIn(yusuf, 'Yusuf Demir', pathname)
    await seesText(yusuf, text)
    await showsPhoto(yusuf.getByRole('img', { name: /foto/i }).first())
    await expectTold(url, reference, {
      dossiers: ['dossier Ontvangen'],
      notifications: ['notification Ontvangen'],
    })

    await staffRegisters(els)
    await seesText(yusuf, /Nette Stad/)
    await expectTold(url, reference, {
      dossiers: ['dossier Ontvangen', 'dossier Geregistreerd'],
      notifications: ['notification Ontvangen', 'notification Geregistreerd'],
    })
  })

  test('without a token of its issuer is not taken', async () => {
    const answer = await fetch(`${url}/v1/melding`, { method: 'POST', body: '{}' })
    expect(answer.status).toBe(401)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
  })
})
