import { describe, expect, test } from 'vitest'
import { textOfHtml } from './text-of-html.ts'

describe('the words of HTML', () => {
  test.each([
    ['lines and paragraphs', '<p>Een</p><p>twee<br>drie</p>', 'Een\n\ntwee\ndrie'],
    ['an empty line between blocks', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['lists', '<ul><li>tegel</li><li>put</li></ul>', '- tegel\n- put'],
    ['cells of a table', '<table><tr><td>Straat</td><td>12</td></tr></table>', 'Straat 12'],
    ['headings as they are written', '<h1>Losse tegel</h1>in de weg', 'Losse tegel\n\nin de weg'],
    [
      'quotes as plain mails have them',
      'Ja<blockquote><div>Nog los?<br>Zeg eens</div></blockquote>',
      'Ja\n\n> Nog los?\n> Zeg eens',
    ],
    [
      'signs by name and number',
      '&lt;b&gt; &eacute;&Eacute;n caf&#233; &#x20ac;&nbsp;5 &onbekend;',
      '<b> éÉn café € 5 &onbekend;',
    ],
    ['lines of the writer', '<pre>een\n  twee</pre>', 'een\ntwee'],
    [
      'where a link leads',
      '<a href="https://kaart.example/put">hier</a> ligt het',
      'hier <https://kaart.example/put> ligt het',
    ],
    ['a link that says it itself once', '<a href="https://www.put.example/">put.example</a>', 'put.example'],
    ['a sign that a picture stands for', 'Dank <img alt="👍🏽" src="cid:duim">', 'Dank 👍🏽'],
    ['a less-than sign', 'x < 3 en y<4', 'x < 3 en y<4'],
  ])('have %s', (_what, html, text) => {
    expect(textOfHtml(html).trim()).toBe(text)
  })

  test.each([
    ['pictures', 'Zie <img src="cid:foto@1" alt="foto.jpg"><img src="data:image/png;base64,AAAA">de put'],
    ['links of pictures', 'Zie <a href="https://stad.example"><img src="x"></a>de put'],
    ['comments', 'Zie <!--[if gte mso 9]><xml>Normal</xml><![endif]-->de put'],
    ['the title and scripts', '<head><title>Mail</title></head>Zie <script>weg()</script>de put'],
  ])('have no %s', (_what, html) => {
    expect(textOfHtml(html).trim()).toBe('Zie de put')
  })
})
