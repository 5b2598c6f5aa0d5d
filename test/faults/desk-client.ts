// A desk worker who keeps noting questions over HTTP and writes down which ones were acknowledged.
import { formOf } from '../installation.ts'

type Journal = { sent: string[]; acknowledged: string[] }

export const newJournal = (): Journal => ({ sent: [], acknowledged: [] })

/** Signs in through the demo's button of the first desk worker; gives a function that notes one question. */
export async function deskWorker(baseUrl: string, slug = 'lindemeer') {
  const page = await (await fetch(`${baseUrl}/${slug}/inloggen`)).text()
  const button =
    /<button[^>]*name="membership"[^>]*value="([^"]+)"[^>]*>(?:(?!<\/button>)[\s\S])*Baliemedewerker/.exec(
      page,
    )
  const entered = await post(`${baseUrl}/${slug}/inloggen/demo`, {
    ...formOf(page, `/${slug}/inloggen/demo`),
    membership: button?.[1] ?? '',
  })
  const cookie = entered.headers.get('Set-Cookie')?.split(';')[0] ?? ''
  const desk = await (
    await fetch(`${baseUrl}/${slug}/balie`, { headers: { Cookie: cookie } })
  ).text()
  const hidden = formOf(desk, `/${slug}/balie`)
  if (!hidden._csrf) throw new Error('no form to note a question with')
  const note = async (marker: string): Promise<number> => {
    const fields = {
      ...hidden,
      _once: crypto.randomUUID(),
      theme: 'digid',
      help: 'explained',
      note: marker,
    }
    return (await post(`${baseUrl}/${slug}/balie`, fields, cookie)).status
  }
  return { note, hidden }
}

function post(address: string, fields: Record<string, string>, cookie = ''): Promise<Response> {
  return fetch(address, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'Sec-Fetch-Site': 'same-origin', Cookie: cookie },
    body: new URLSearchParams(fields),
    signal: AbortSignal.timeout(20_000),
  })
}

/** Notes questions on `lanes` at once until `isOver`; a request that fails is only known as sent. */
export async function keepNoting(
  note: (marker: string) => Promise<number>,
  journal: Journal,
  options: { lanes: number; prefix: string; isOver: () => boolean },
): Promise<void> {
  const lane = async (name: number) => {
    for (let n = 0; !options.isOver(); n++) {
      const marker = `${options.prefix} baan ${name} nummer ${n}`
      journal.sent.push(marker)
      const status = await note(marker).catch(() => 0)
      if (status === 303) journal.acknowledged.push(marker)
      if (status === 0) return
    }
  }
  await Promise.all(Array.from({ length: options.lanes }, (_, name) => lane(name)))
}
