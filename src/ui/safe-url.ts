/** The one check that every address from people passes before it becomes a link. */

const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** The address when it is http(s), mailto, tel or a place on this site; otherwise undefined. */
export function safeUrl(address: string | null | undefined): string | undefined {
  const text = address?.trim()
  if (!text || hasBlankOrControl(text) || text.includes('\\')) return undefined
  if (/^[#?]/.test(text) || /^\/(?!\/)/.test(text)) return text
  if (!URL.canParse(text)) return undefined
  const url = new URL(text)
  if (!allowed.has(url.protocol)) return undefined
  // A name before the host is how a link pretends to be someone else's site.
  if (url.username || url.password) return undefined
  if (/^https?:/i.test(text) && !/^https?:\/\//i.test(text)) return undefined
  return text
}

/** `tel:` with digits only, or undefined when this is no phone number; the (0) after +31 goes. */
export function phoneAddress(phone: string | null | undefined): string | undefined {
  const digits = (phone ?? '').replace(/\(0\)/g, '').replace(/[^\d+]/g, '')
  return /^\+?\d{3,15}$/.test(digits) ? `tel:${digits}` : undefined
}

// Browsers drop tabs and newlines inside an address, so `java\tscript:` would run.
function hasBlankOrControl(text: string): boolean {
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0
    if (code <= 0x20 || (code >= 0x7f && code <= 0xa0) || code === 0x2028 || code === 0x2029) {
      return true
    }
  }
  return false
}
