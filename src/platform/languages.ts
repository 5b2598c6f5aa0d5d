// The names of languages, as people say them.
import type { Lang } from '../paths.ts'

const names: Record<Lang, Intl.DisplayNames> = {
  nl: new Intl.DisplayNames('nl', { type: 'language', fallback: 'code' }),
  en: new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }),
}

/** Asking Intl takes longer than the rest of a line on a page. */
const known = new Map<string, string>()

/** 'ar' as 'Arabisch', in English 'Arabic'; what is no code of a language is given back as it is. */
export function languageName(code: string, lang: Lang): string {
  if (!/^[a-z]{2,3}$/.test(code)) return code
  const key = `${lang} ${code}`
  const name = known.get(key) ?? names[lang].of(code) ?? code
  known.set(key, name)
  return name
}
