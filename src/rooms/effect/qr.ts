// An address as a QR code: drawn as SVG, black on white, with the quiet edge of four that readers need.
import { correction, generate } from 'lean-qr'
import { attributes, html, type Markup } from '../../ui/markup.ts'

const edge = 4

export function qrPicture(address: string, label: string): Markup {
  const code = generate(address, { minCorrectionLevel: correction.M })
  const size = code.size + 2 * edge
  const dots = Array.from({ length: code.size }, (_, y) => rowOf(code, y)).join('')
  const about = attributes({
    class: 'kw-qr',
    viewBox: `0 0 ${size} ${size}`,
    role: 'img',
    'aria-label': label,
    'shape-rendering': 'crispEdges',
  })
  const box = attributes({ width: size, height: size, fill: '#fff' })
  return html`<svg${about}><rect${box}/><path${attributes({ d: dots, fill: '#000' })}/></svg>`
}

type Code = { size: number; get(x: number, y: number): boolean }

function rowOf(code: Code, y: number): string {
  let path = ''
  for (let x = 0; x < code.size; x += 1)
    if (code.get(x, y)) path += `M${x + edge} ${y + edge}h1v1h-1z`
  return path
}
