// Agreements of both towns; days hang on `today`: one of each town always ends within three months.
import { addDays } from '../src/platform/dates.ts'
import { type AgreementData, sampleParty } from '../src/rooms/agreements/sample.ts'
import { idOf, organisationId } from './ids.ts'
import { contributionsOfLindemeer } from './lindemeer/contributions.ts'
import type { Town } from './types.ts'

type Told = Pick<AgreementData, 'kind' | 'subject' | 'content'> & {
  owner: string
  /** Days from today. */
  from: number
  until: number | null
  review: number | null
  files?: AgreementData['files']
  parties: {
    key?: string
    name?: string
    does: string
    /** Its contributions that belong to this, by what they are. */
    gives?: string[]
    signedBy?: string
    signed?: number
  }[]
}

const told: Record<string, Told[]> = {
  lindemeer: [
    {
      kind: 'covenant',
      subject: 'Convenant Lindemeer doet mee',
      content: 'Zes partners spreken af dat in elke wijk hulp is, en wie wat bijdraagt.',
      owner: 'gemeente-lindemeer',
      from: -1040,
      until: 55,
      review: 20,
      files: [
        {
          name: 'Convenant in het kort.txt',
          text: 'Wij zorgen samen dat in elke wijk iemand helpt.\nWie er hulp zoekt, gaat nooit met lege handen weg.\n',
        },
      ],
      parties: [
        {
          key: 'gemeente-lindemeer',
          does: 'Betaalt de hulppunten en roept partners bijeen.',
          gives: ['Subsidie voor cursussen'],
          signedBy: 'Wethouder digitalisering',
          signed: -1045,
        },
        {
          key: 'bibliotheek-lindemeer',
          does: 'Houdt twee informatiepunten en de bus open.',
          gives: ['Vier hulppunten', 'Computerplekken'],
          signedBy: 'Directeur',
          signed: -1045,
        },
        {
          key: 'welzijn-lindemeer',
          does: 'Zorgt voor maatjes en inloop in de buurt.',
          gives: ['Wijkteams verwijzen door', 'Wifi in het buurthuis'],
          signedBy: 'Directeur',
          signed: -1045,
        },
        {
          key: 'seniorweb-lindemeer',
          does: 'Geeft les in kleine groepen.',
          gives: ['Lessen op tablet en telefoon'],
          signedBy: 'Voorzitter',
          signed: -1044,
        },
        {
          key: 'taalhuis-lindemeer',
          does: 'Helpt wie moeite heeft met lezen en schrijven.',
          gives: ['Taal en computer in één les'],
          signedBy: 'Coördinator',
          signed: -1044,
        },
        {
          key: 'wonen-lindemeer',
          does: 'Laat huismeesters meekijken wie hulp nodig heeft.',
          gives: ['Huismeesters volgen de training'],
          signedBy: 'Manager wijken',
          signed: -1040,
        },
      ],
    },
    {
      kind: 'cooperation',
      subject: 'Samenwerking laptops en uitleg',
      content:
        'Opgeknapte laptops gaan met een uur uitleg naar mensen die er zelf geen kunnen kopen.',
      owner: 'bibliotheek-lindemeer',
      from: -200,
      until: 530,
      review: 165,
      parties: [
        {
          key: 'stichting-tweede-scherm',
          does: 'Knapt per jaar zestig laptops op.',
          signedBy: 'Secretaris',
          signed: -205,
        },
        {
          key: 'bibliotheek-lindemeer',
          does: 'Geeft ze uit en legt uit hoe ze werken.',
          gives: ['Uitgiftepunt in Lindehof'],
          signedBy: 'Directeur',
          signed: -203,
        },
      ],
    },
    {
      kind: 'referral',
      subject: 'Doorverwijzen bij schulden',
      content: 'De balie stuurt mensen met toestemming door; zij horen binnen een week iets.',
      owner: 'gemeente-lindemeer',
      from: -320,
      until: null,
      review: -10,
      parties: [
        {
          key: 'bibliotheek-lindemeer',
          does: 'Vraagt toestemming en stuurt door.',
          gives: ['Doorverwijzen bij grotere vragen'],
          signedBy: 'Directeur',
          signed: -322,
        },
        {
          key: 'raadslieden-lindemeer',
          does: 'Belt binnen vijf werkdagen terug.',
          gives: ['Hulp bij toeslagen en bezwaar'],
          signedBy: 'Teamleider',
          signed: -321,
        },
      ],
    },
    {
      kind: 'processing',
      subject: 'Verwerkersovereenkomst Ketenwijzer',
      content: 'Wat de beheerder van het systeem met gegevens doet, en wat niet.',
      owner: 'gemeente-lindemeer',
      from: 9,
      until: 740,
      review: 370,
      parties: [
        {
          key: 'gemeente-lindemeer',
          does: 'Is verantwoordelijk voor de gegevens.',
          signedBy: 'Hoofd dienstverlening',
          signed: -3,
        },
        { name: 'Hostingbedrijf De Serverpolder', does: 'Houdt het systeem in de lucht.' },
      ],
    },
    {
      kind: 'cooperation',
      subject: 'Proef met spreekuur in het werkcafé',
      content: 'Een half jaar lang elke dinsdag een spreekuur.',
      owner: 'gemeente-lindemeer',
      from: -420,
      until: -240,
      review: null,
      parties: [
        {
          key: 'werkcafe-lindemeer',
          does: 'Gaf ruimte en koffie.',
          signedBy: 'Bedrijfsleider',
          signed: -425,
        },
        {
          key: 'gemeente-lindemeer',
          does: 'Betaalde de begeleider.',
          signedBy: 'Beleidsadviseur',
          signed: -425,
        },
      ],
    },
  ],
  hogedijk: [
    {
      kind: 'covenant',
      subject: 'Afspraken Samen Digitaal',
      content: 'Elk dorp één inloop per week; de bibliotheek voert de regie.',
      owner: 'bibliotheek-hogedijk',
      from: -700,
      until: 395,
      review: 30,
      parties: [
        {
          key: 'bibliotheek-hogedijk',
          does: 'Voert de regie en leidt vrijwilligers op.',
          signedBy: 'Directeur',
          signed: -704,
        },
        {
          key: 'gemeente-hogedijk',
          does: 'Geeft subsidie voor de inloop.',
          signedBy: 'Wethouder sociaal domein',
          signed: -702,
        },
        {
          key: 'dijk-en-dorp',
          does: 'Houdt in drie dorpen de deur open.',
          signedBy: 'Bestuurder',
          signed: -702,
        },
      ],
    },
    {
      kind: 'referral',
      subject: 'Doorverwijzen naar de formulierenbrigade',
      content: 'Wie een brief niet begrijpt, krijgt binnen drie werkdagen hulp.',
      owner: 'bibliotheek-hogedijk',
      from: -330,
      until: 35,
      review: null,
      parties: [
        {
          key: 'bibliotheek-hogedijk',
          does: 'Stuurt door met toestemming.',
          signedBy: 'Directeur',
          signed: -333,
        },
        {
          key: 'formulierenbrigade',
          does: 'Neemt contact op.',
          signedBy: 'Coördinator',
          signed: -331,
        },
      ],
    },
  ],
}

export function agreementsOf({ network: { slug } }: Town, today: string): AgreementData[] {
  const given = slug === 'lindemeer' ? contributionsOfLindemeer(today) : []
  const idIn = (owner: string, what: string) => {
    const found = given.find((one) => one.organisationId === owner && one.what === what)
    if (!found) throw new Error(`an agreement names "${what}", which nobody brings`)
    return found.id
  }
  return (told[slug] ?? []).map(({ kind, subject, content, ...one }, n) => ({
    ...{ kind, subject, content, files: one.files },
    id: idOf('agreement', slug, String(n)),
    organisationId: organisationId(one.owner),
    startsOn: addDays(today, one.from),
    endsOn: one.until === null ? null : addDays(today, one.until),
    reviewOn: one.review === null ? null : addDays(today, one.review),
    parties: one.parties.map(({ key, name = '', does, gives = [], signedBy = '', signed }) => {
      const owner = key ? organisationId(key) : null
      return sampleParty({
        ...{ organisationId: owner, name, does, signedBy },
        contributionIds: gives.map((what) => idIn(owner ?? '', what)),
        signedOn: signed === undefined ? null : addDays(today, signed),
      })
    }),
  }))
}
