/** The organisations and people of the samples, invented; every room tells its pages with the same ones. */

/** An id that is always the same, and no secret: '00000000-0000-4000-8000-000000000007'. */
export const sampleId = (n: number): string =>
  `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

export const cast = {
  town: { id: sampleId(101), name: 'Gemeente Lindemeer' },
  library: { id: sampleId(102), name: 'Bibliotheek Lindehof' },
  seniorweb: { id: sampleId(103), name: 'SeniorWeb Lindemeer' },
  welfare: { id: sampleId(104), name: 'Welzijn Lindemeer' },
  bank: { id: sampleId(105), name: 'Polderbank' },
  /** As long as names of organisations get. */
  longest: {
    id: sampleId(106),
    name: 'Vrijwilligersorganisatie Schuldhulpmaatjes Noord-Lindemeer en Omstreken',
  },
} as const

export const partners: readonly { id: string; name: string }[] = Object.values(cast)
export const partnerName = (id: string): string => partners.find((one) => one.id === id)?.name ?? ''

export const people = {
  lead: { id: sampleId(201), name: 'Anouk Ketenveld' },
  coordinator: { id: sampleId(202), name: 'Samira Bakhuis' },
  desk: { id: sampleId(203), name: 'Kees Rietland' },
  volunteer: { id: sampleId(204), name: 'Noor Toetsema' },
} as const
