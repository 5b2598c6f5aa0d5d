// A small client for S3-compatible storage: three calls, signed with AWS Signature Version 4.
import { createHash, createHmac } from 'node:crypto'
import type { Config } from '../config.ts'
import type { Storage } from './store.ts'

type S3Settings = {
  /** The address with the bucket: https://s3.example/bucket */
  url: string
  region: string
  accessKey: string
  secretKey: string
}
type Call = { method: string; url: URL; body: Uint8Array; type?: string }

/** The storage that is configured; undefined keeps files in the database. */
export function storageFrom(
  config: Pick<Config, 'S3_URL' | 'S3_REGION' | 'S3_ACCESS_KEY' | 'S3_SECRET_KEY'>,
): Storage | undefined {
  const { S3_URL: url, S3_ACCESS_KEY: accessKey, S3_SECRET_KEY: secretKey } = config
  if (!url || !accessKey || !secretKey) return undefined
  return s3Storage({ url, accessKey, secretKey, region: config.S3_REGION })
}

/** Storage in a bucket; every call throws when the server does not take it, and is given half a minute. */
export function s3Storage(settings: S3Settings, now: () => Date = () => new Date()): Storage {
  const call = async (
    method: string,
    key: string,
    body: Uint8Array = new Uint8Array(),
    type?: string,
  ) => {
    const url = new URL(`${settings.url.replace(/\/+$/, '')}/${key}`)
    const headers = signedHeaders(settings, { method, url, body, type }, now())
    const answer = await fetch(url, {
      method,
      headers,
      body: method === 'PUT' ? new Uint8Array(body) : undefined,
      redirect: 'error',
      signal: AbortSignal.timeout(30_000),
    })
    if (!answer.ok && !(method === 'DELETE' && answer.status === 404))
      throw Object.assign(new Error('S3 refused'), { code: `S3_${answer.status}` })
    return answer
  }
  return {
    put: async (key, bytes, type) => {
      await call('PUT', key, bytes, type)
    },
    get: async (key) => new Uint8Array(await (await call('GET', key)).arrayBuffer()),
    remove: async (key) => {
      await call('DELETE', key)
    },
  }
}

/** The headers of a call with its signature (AWS: "Signature Version 4 signing process"). */
export function signedHeaders(
  { region, accessKey, secretKey }: Omit<S3Settings, 'url'>,
  { method, url, body, type }: Call,
  at: Date,
): Record<string, string> {
  const stamp = at.toISOString().replace(/[-:]|\.\d{3}/g, '')
  const day = stamp.slice(0, 8)
  const bodyHash = sha256(body)
  const headers: Record<string, string> = {
    ...(type && { 'content-type': type }),
    host: url.host,
    'x-amz-content-sha256': bodyHash,
    'x-amz-date': stamp,
  }
  const names = Object.keys(headers).sort()
  const asked = [
    method,
    url.pathname,
    url.searchParams.size === 0 ? '' : sortedQuery(url),
    ...names.map((name) => `${name}:${headers[name]?.trim()}`),
    '',
    names.join(';'),
    bodyHash,
  ].join('\n')
  const scope = `${day}/${region}/s3/aws4_request`
  const toSign = ['AWS4-HMAC-SHA256', stamp, scope, sha256(asked)].join('\n')
  const key = [day, region, 's3', 'aws4_request'].reduce<Buffer | string>(
    (secret, part) => hmac(secret, part),
    `AWS4${secretKey}`,
  )
  const signature = hmac(key, toSign).toString('hex')
  const { host: _host, ...sent } = headers
  return {
    ...sent,
    authorization: `AWS4-HMAC-SHA256 Credential=${accessKey}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`,
  }
}

const sortedQuery = (url: URL) =>
  [...url.searchParams]
    .map((pair) => pair.map((part) => encodeURIComponent(part)).join('='))
    .sort()
    .join('&')

const sha256 = (value: string | Uint8Array) => createHash('sha256').update(value).digest('hex')
const hmac = (key: string | Buffer, value: string) =>
  createHmac('sha256', key).update(value).digest()
