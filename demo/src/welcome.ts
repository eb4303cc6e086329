/** What the terminal says once the demo is ready. */
export const welcome = (port: number): string => {
  const url = `http://localhost:${port}`
  return `
Meldpunt 1777 is ready: ${url}/demo   (who you can be, and what to try)

  citizens      ${url}/nl/
  back-office   ${url}/balie/   as Els Verhaeghe of 1777 or Nadia Maes of Nette Stad, without a password
  post box      ${url}/demo/postbus
  mail to 1777  ${url}/demo/mailen
  text messages ${url}/demo/sms
  telephone     ${url}/demo/telefoon   (call the desk)
  Burgerprofiel ${url}/demo/burgerprofiel

  Stop: Ctrl-C. Begin anew: npx --yes pnpm@12 start --fresh
`
}
