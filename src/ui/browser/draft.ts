// Keeps what was typed in a work form for this tab, so that a reload or a wrong click loses nothing.
// Only forms that ask for it (data-draft), and those hold no personal data.
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
type Values = (string | boolean)[]

function controls(form: HTMLFormElement): Control[] {
  const all = form.querySelectorAll<Control>('input, textarea, select')
  return [...all].filter((one) => one.name && !/^(hidden|password|file)$/.test(one.type))
}

function isChoice(one: Control): one is HTMLInputElement {
  return one instanceof HTMLInputElement && /^(radio|checkbox)$/.test(one.type)
}

function values(form: HTMLFormElement): Values {
  return controls(form).map((one) => (isChoice(one) ? one.checked : one.value))
}

function restore(form: HTMLFormElement, kept: Values): void {
  for (const [at, one] of controls(form).entries()) {
    const value = kept[at]
    if (isChoice(one)) one.checked = value === true
    else if (typeof value === 'string') one.value = value
  }
  const words = document.createElement('p')
  words.setAttribute('role', 'status')
  words.textContent = form.dataset.draftBack ?? ''
  form.prepend(words)
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) {
  const name = `kw-draft-${form.dataset.draft}`
  const asSent = JSON.stringify(values(form))
  const kept = JSON.parse(sessionStorage.getItem(name) ?? '{}') as { over?: string; now?: Values }
  // Only over the same starting point: never over "repeat last", nor over what came back with errors.
  if (kept.now && kept.over === asSent) restore(form, kept.now)
  form.addEventListener('input', () => {
    sessionStorage.setItem(name, JSON.stringify({ over: asSent, now: values(form) }))
  })
  form.addEventListener('submit', () => sessionStorage.removeItem(name))
}
