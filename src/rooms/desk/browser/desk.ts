// Only adds: the DigiD question follows the theme, so does what fits; Enter saves from anywhere; counting stays on the page.
const note = document.querySelector<HTMLFormElement>('form#note')
if (note) {
  followTheme(note)
  saveOnEnter(note)
}
const counter = document.querySelector<HTMLElement>('[data-count]')
if (counter) countHere(counter)

function followTheme(form: HTMLFormElement): void {
  const blocks = form.querySelectorAll<HTMLElement>('[data-for-theme]')
  for (const block of blocks) unfold(block)
  const fitting = form.querySelector<HTMLElement>('[data-fitting]')
  const show = () => {
    const theme = String(new FormData(form).get('theme') ?? '')
    for (const block of blocks) block.hidden = block.dataset.forTheme !== theme
  }
  show()
  for (const button of form.querySelectorAll<HTMLElement>('[data-without-script]'))
    button.hidden = true
  form.addEventListener('change', (event) => {
    if ((event.target as HTMLInputElement).name !== 'theme') return
    show()
    if (fitting) refresh(form, fitting)
  })
}

/** Without a script the block is a fold that one may open; with one it comes when it is needed. */
function unfold(block: HTMLElement): void {
  const fold = block.querySelector('details')
  if (!fold) return
  const inside = fold.querySelector(':scope > div')
  if (inside) block.replaceChildren(...inside.childNodes)
}

let asking: XMLHttpRequest | undefined
/** A document instead of text: our policy on scripts lets no text become HTML. */
function refresh(form: HTMLFormElement, place: HTMLElement): void {
  const data = new FormData(form)
  const query = new URLSearchParams({ onderwerp: String(data.get('theme') ?? '') })
  for (const offer of data.getAll('offer')) query.append('aanbod', String(offer))
  asking?.abort()
  const request = new XMLHttpRequest()
  asking = request
  request.responseType = 'document'
  request.open('GET', `${place.dataset.fitting}?${query}`)
  request.onload = () => {
    const found = request.responseXML?.body
    // Signed out meanwhile, we were sent to another page: that one does not belong here.
    const isHere = new URL(request.responseURL).pathname === place.dataset.fitting
    if (request.status === 200 && isHere && found) place.replaceChildren(...found.childNodes)
  }
  request.send()
}

/** In a field Enter saves by itself; here it does when nothing has the focus. */
function saveOnEnter(form: HTMLFormElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.repeat || event.target !== document.body) return
    event.preventDefault()
    form.requestSubmit(form.querySelector<HTMLButtonElement>('button[type=submit]'))
  })
}

/** Each tap is sent on its own, one after the other, and counts on the screen at once. */
function countHere(place: HTMLElement): void {
  const status = place.querySelector('[data-status]')
  const total = place.querySelector('[data-total]')
  const taken: HTMLElement[] = []
  let line: Promise<void> = Promise.resolve()

  const say = (words: string | undefined, name = '') => {
    if (status) status.textContent = (words ?? '').replace('%', name)
  }
  const add = (tap: HTMLElement | undefined, n: number) => {
    for (const figure of [tap?.querySelector('[data-n]'), total])
      if (figure) figure.textContent = String(Number(figure.textContent) + n)
  }
  const send = async (form: HTMLFormElement) => {
    const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>)
    // The key on the page is for one tap; each next tap is another question.
    body.set('_once', crypto.randomUUID())
    const answer = await fetch(form.action, { method: 'POST', body })
    // Counted, we come back to this page; signed out meanwhile, we end up elsewhere.
    const isHere = new URL(answer.url).pathname === location.pathname
    if (!answer.ok || !isHere) throw new Error(String(answer.status))
  }
  place.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement
    const tap = form.closest<HTMLElement>('[data-theme]') ?? undefined
    // What was counted before this page was opened is taken back by the page itself.
    const last = tap ? undefined : taken.pop()
    if (!tap && !last) return
    event.preventDefault()
    if (tap) taken.push(tap)
    add(tap ?? last, tap ? 1 : -1)
    say(tap ? place.dataset.counted : place.dataset.undone, (tap ?? last)?.dataset.label)
    line = line
      .then(() => send(form))
      .catch(() => {
        add(tap ?? last, tap ? -1 : 1)
        if (tap) taken.splice(taken.lastIndexOf(tap), 1)
        else if (last) taken.push(last)
        say(place.dataset.failed)
      })
  })
}
