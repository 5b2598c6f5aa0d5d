// On a shared tablet: the thanks make way for an empty sheet after a while, also when nobody presses the button.
const next = document.querySelector<HTMLAnchorElement>('[data-next] a')
const seconds = 12
if (next) setTimeout(() => location.replace(next.href), seconds * 1000)
// A page that the browser kept would still show what was chosen.
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload()
})
