// The client for S3-compatible storage, against AWS's own examples and against a server that checks each signature.
import assert from 'node:assert/strict'
import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { readConfig } from '../config.ts'
import { s3Storage, signedHeaders, storageFrom } from './s3.ts'

const example = {
  region: 'us-east-1',
  accessKey: 'AKIAIOSFODNN7EXAMPLE',
  secretKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
}
const at = new Date('2013-05-24T00:00:00Z')

test('the signatures of the examples in the documentation of AWS come out', () => {
  const signatureOf = (query: string) => {
    const url = new URL(`https://examplebucket.s3.amazonaws.com/${query}`)
    const headers = signedHeaders(example, { method: 'GET', url, body: new Uint8Array() }, at)
    return headers.authorization?.split('Signature=')[1]
  }
  assert.equal(
    signatureOf('?lifecycle'),
    'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
  )
  assert.equal(
    signatureOf('?max-keys=2&prefix=J'),
    '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
  )
})

const secret = 'geheim-van-de-emmer'
const objects = new Map<string, { body: Buffer; type: string }>()
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks)
  const key = request.url ?? ''
  if (!isSignedRight(request, body)) return response.writeHead(403).end('SignatureDoesNotMatch')
  if (request.method === 'PUT') {
    objects.set(key, { body, type: request.headers['content-type'] ?? '' })
    return response.writeHead(200).end()
  }
  if (request.method === 'DELETE') {
    objects.delete(key)
    return response.writeHead(204).end()
  }
  const found = objects.get(key)
  return found ? response.writeHead(200).end(found.body) : response.writeHead(404).end()
})
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
after(() => server.close())
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/emmer`

/** Signature Version 4 as the server reads it: from the request as it arrived, written anew. */
function isSignedRight(request: IncomingMessage, body: Buffer): boolean {
  const found =
    /^AWS4-HMAC-SHA256 Credential=sleutel\/(\d{8})\/(\w[\w-]*)\/s3\/aws4_request, SignedHeaders=([\w;-]+), Signature=([0-9a-f]{64})$/.exec(
      request.headers.authorization ?? '',
    )
  if (!found) return false
  const [, day = '', region = '', names = '', signature] = found
  const hash = (value: string | Buffer) => createHash('sha256').update(value).digest('hex')
  if (request.headers['x-amz-content-sha256'] !== hash(body)) return false
  if (!names.split(';').includes('host')) return false
  const lines = names.split(';').map((name) => `${name}:${request.headers[name]}\n`)
  const canonical = `${request.method}\n${request.url}\n\n${lines.join('')}\n${names}\n${hash(body)}`
  const stamp = request.headers['x-amz-date']
  const toSign = `AWS4-HMAC-SHA256\n${stamp}\n${day}/${region}/s3/aws4_request\n${hash(canonical)}`
  const hmac = (key: string | Buffer, value: string) =>
    createHmac('sha256', key).update(value).digest()
  const signingKey = hmac(hmac(hmac(hmac(`AWS4${secret}`, day), region), 's3'), 'aws4_request')
  return hmac(signingKey, toSign).toString('hex') === signature
}

const settings = { url, region: 'eu-west-1', accessKey: 'sleutel', secretKey: secret }

test('what is put can be got and removed, with its type', async () => {
  const storage = s3Storage(settings)
  const bytes = new Uint8Array([1, 2, 3, 250])
  await storage.put('netwerk/bestand', bytes, 'application/pdf')
  assert.equal(objects.get('/emmer/netwerk/bestand')?.type, 'application/pdf')
  assert.deepEqual(await storage.get('netwerk/bestand'), bytes)
  await storage.remove('netwerk/bestand')
  await assert.rejects(storage.get('netwerk/bestand'), { code: 'S3_404' })
})

test('with another secret the server takes nothing', async () => {
  const storage = s3Storage({ ...settings, secretKey: 'verkeerd' })
  await assert.rejects(storage.put('x', new Uint8Array([1]), 'text/plain'), { code: 'S3_403' })
  assert.equal(objects.size, 0)
})

test('storage is off unless it is configured, and half of the configuration is refused', () => {
  assert.equal(storageFrom(readConfig({})), undefined)
  assert.throws(() => readConfig({ S3_URL: url }), /S3_ACCESS_KEY is missing[\s\S]*S3_SECRET_KEY/)
  const all = { S3_URL: url, S3_ACCESS_KEY: 'sleutel', S3_SECRET_KEY: secret }
  assert.ok(storageFrom(readConfig(all)))
})
