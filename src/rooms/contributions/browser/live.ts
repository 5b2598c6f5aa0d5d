// Only adds: what others change in the matrix appears by itself. A change says only that there is one; then the table is
// asked again, and of it only what is different is put in, never where someone is typing.
const line = document.querySelector<HTMLElement>('[data-live-from]')
if (line && 'EventSource' in window) follow(line)

function follow(place: HTMLElement): void {
  place.hidden = false
  const source = new EventSource(place.dataset.liveFrom ?? '')
  source.addEventListener('open', () => {
    place.textContent = place.dataset.liveOn ?? ''
    // Whatever happened before we listened.
    ask(place)
  })
  source.addEventListener('error', () => {
    place.textContent = place.dataset.liveAway ?? ''
  })
  source.addEventListener('change', () => ask(place))
}

let asking = false
let again = false

/** Once at a time, a little spread: fifty screens hear it in the same moment. */
function ask(place: HTMLElement): void {
  if (asking) {
    again = true
    return
  }
  asking = true
  setTimeout(() => fetchPart(place), Math.random() * 150)
}

/** A document instead of text: our policy on scripts lets no text become HTML. */
function fetchPart(place: HTMLElement): void {
  const address = place.dataset.livePart ?? ''
  const request = new XMLHttpRequest()
  request.responseType = 'document'
  request.open('GET', address)
  request.onload = () => {
    // Signed out meanwhile, we were sent to another page: that one does not belong here.
    const isHere = new URL(request.responseURL).pathname === address
    if (request.status === 200 && isHere && request.responseXML) put(place, request.responseXML)
  }
  request.onloadend = () => {
    asking = false
    if (again) {
      again = false
      ask(place)
    }
  }
  request.send()
}

function put(place: HTMLElement, fresh: Document): void {
  let changed = 0
  for (const old of document.querySelectorAll<HTMLElement>('[data-live]')) {
    const name = CSS.escape(old.dataset.live ?? '')
    const found = fresh.querySelector<HTMLElement>(`[data-live="${name}"]`)
    if (!found || found.innerHTML === closed(old).innerHTML) continue
    const held = document.activeElement?.id
    const isInside = old.contains(document.activeElement)
    old.replaceChildren(...document.importNode(found, true).childNodes)
    markGap(old, found)
    if (isInside && held) document.getElementById(held)?.focus()
    if (old.dataset.live !== 'tiles') {
      changed++
      show(old)
    }
  }
  const words = changed === 1 ? place.dataset.liveOne : place.dataset.liveMany
  if (changed > 0) place.textContent = (words ?? '').replace('99', String(changed))
}

/** As it came from the server: what someone folded open is no change. */
function closed(cell: HTMLElement): HTMLElement {
  const copy = cell.cloneNode(true) as HTMLElement
  for (const fold of copy.querySelectorAll('details')) fold.removeAttribute('open')
  return copy
}

/** A cell that is filled is no gap any more. */
function markGap(old: HTMLElement, found: HTMLElement): void {
  const isGap = found.closest('td')?.classList.contains('kw-gap') ?? false
  old.closest('td')?.classList.toggle('kw-gap', isGap)
}

function show(cell: HTMLElement): void {
  cell.dataset.changed = ''
  setTimeout(() => delete cell.dataset.changed, 4000)
}
