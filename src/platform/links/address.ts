// Which addresses on the internet we may ask something of by ourselves: public ones, by name, and nothing of our own house.
import { BlockList, isIP } from 'node:net'

/** IANA's special-purpose blocks of IPv4 (RFC 6890 and after). */
const special: readonly [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]
const closed = new BlockList()
for (const [net, bits] of special) closed.addSubnet(net, bits, 'ipv4')
/** Only 2000::/3 is the public internet; of it not what stands for an IPv4 address, for examples, or for tunnels. */
const open6 = new BlockList()
open6.addSubnet('2000::', 3, 'ipv6')
closed.addSubnet('2001::', 23, 'ipv6')
closed.addSubnet('2001:db8::', 32, 'ipv6')
closed.addSubnet('2002::', 16, 'ipv6')
closed.addSubnet('3fff::', 20, 'ipv6')

/** Whether this IP address is one of the public internet. */
export function isPublicAddress(address: string): boolean {
  const kind = isIP(address)
  if (kind === 4) return !closed.check(address, 'ipv4')
  return kind === 6 && open6.check(address, 'ipv6') && !closed.check(address, 'ipv6')
}

/** Names that never lead to the public internet (RFC 6761, 6762, 7686, 8375, 9476). */
const inside =
  /(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|test|example|invalid|onion|alt|home\.arpa)\.?$/i

/** Whether this is the name of a machine on the public internet: no IP address, no bare word, nothing of inside. */
export function isPublicName(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '')
  return isIP(bare) === 0 && /^[^.]+(\.[^.]+)+$/.test(bare) && !inside.test(bare)
}

/** The address when we may ask for it: https, a public name, the usual port, nobody's password in it. */
export function askable(text: string, scheme = 'https:', anyPort = false): URL | undefined {
  if (!URL.canParse(text)) return undefined
  const url = new URL(text)
  const isPlain = url.username === '' && url.password === ''
  const isUsual = anyPort || url.port === ''
  return url.protocol === scheme && isPlain && isUsual ? url : undefined
}
