// What the owner of an offer reads about remarks of visitors, on screen and by mail.
export const nl = {
  owner: {
    title: 'Opmerkingen van bezoekers',
    sub: 'Wat bezoekers zeggen dat niet klopt',
    emptyTitle: 'Geen opmerkingen',
    emptyText: 'Niemand meldde dat er iets niet klopt.',
    said: (day: string) => `gemeld op ${day}`,
    settle: 'Bekeken en opgelost',
    settled: 'De opmerking is afgehandeld.',
    edit: 'Pas het aanbod aan',
    noText: 'Zonder toelichting',
  },
  mail: {
    subject: (title: string) => `Een bezoeker zegt dat iets niet klopt: ${title}`,
    text: (facts: { title: string; kind: string; address: string }) =>
      `Een bezoeker van de gids meldt dat er iets niet klopt bij uw aanbod.

Aanbod: ${facts.title}
Het gaat over: ${facts.kind}

Bekijk de opmerking en pas het aanbod aan:
${facts.address}
`,
  },
}

export const en: typeof nl = {
  owner: {
    title: 'Remarks of visitors',
    sub: 'What visitors say is wrong',
    emptyTitle: 'No remarks',
    emptyText: 'Nobody reported that something is wrong.',
    said: (day) => `reported on ${day}`,
    settle: 'Looked at and solved',
    settled: 'The remark has been settled.',
    edit: 'Change the offer',
    noText: 'Without explanation',
  },
  mail: {
    subject: (title) => `A visitor says something is wrong: ${title}`,
    text: (facts) =>
      `A visitor of the guide reports that something is wrong with your offer.

Offer: ${facts.title}
It is about: ${facts.kind}

Look at the remark and change the offer:
${facts.address}
`,
  },
}

export const texts = { nl, en }
