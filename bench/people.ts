// Who is signed in in each network: the sessions that data/1-networks.sql makes, and the secret that signs their forms.

export const secret = 'a secret that only the benchmark uses'

/** The session tokens of the people of `keten-N`. */
export function tokensOf(slug: string) {
  const first = (Number(slug.replace('keten-', '')) - 1) * 4
  return {
    desk: `bench-${first}`,
    coordinator: `bench-${first + 1}`,
    receiver: `bench-${first + 2}`,
    lead: `bench-${first + 3}`,
  }
}
