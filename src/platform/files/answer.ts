// How a file leaves: always as a download, in a sandbox, never as something a browser opens on our own address.
import type { Context } from 'hono'

/** The answer with a file; a browser saves it and runs nothing in it. */
export function fileAnswer(
  c: Context,
  { name, type, bytes }: { name: string; type: string; bytes: Uint8Array },
): Response {
  const plain = name
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\]/g, '')
  c.header('Content-Type', type)
  c.header(
    'Content-Disposition',
    `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escaped)}`,
  )
  c.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'; sandbox")
  c.header('X-Content-Type-Options', 'nosniff')
  c.header('Cache-Control', 'no-store')
  return c.body(new Uint8Array(bytes))
}

const escaped = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`

/** The file in a sent form; a browser without a choice sends an empty one. */
export async function fileIn(
  c: Context,
  field = 'file',
): Promise<{ name: string; bytes: Uint8Array } | undefined> {
  const [file] = [(await c.req.parseBody({ all: true }))[field]].flat()
  if (!(file instanceof File) || (file.size === 0 && file.name === '')) return undefined
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}
