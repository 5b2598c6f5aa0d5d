// From an empty network to a mailed report, as two people do it: the lead, and the coordinator of a partner.
import assert from 'node:assert/strict'
import type { Someone } from './someone.ts'
import type { Town } from './town.ts'

/** Two people with a network of their own; everything that they do goes through what is on their screens. */
export type Pair = { town: Town; slug: string; lead: Someone; partner: Someone }

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const addresses = (slug: string) => ({
  lead: `regie@${slug}.example`,
  invited: `info@bibliotheek-${slug}.example`,
  partner: `bea@bibliotheek-${slug}.example`,
})

/** The one who made the network signs in with a code from the mail, and writes down who leads and why. */
export async function beginsToLead({ town, slug, lead }: Pair): Promise<void> {
  const { lead: address } = addresses(slug)
  await lead.open(await town.newNetwork(slug))
  await lead.write('E-mailadres', address)
  await lead.press('Stuur mij een code')
  await lead.write('Code', await town.letters.find(address, /in te loggen is: (\S+)/))
  await lead.press('Inloggen')
  await lead.follow('Keten')
  await lead.sees('Het mandaat van de regievoerder is nog niet opgeschreven.')
  await lead.follow('Regie en geschiedenis')
  await lead.write('Mandaat', 'Partners bij elkaar roepen en afspraken vastleggen')
  await lead.write('Vanaf', day(-1))
  await lead.press('Regie vastleggen')
  await lead.sees('Partners bij elkaar roepen en afspraken vastleggen')
}

/** A partner is invited, joins with a code, says what kind of organisation it is, and gets its roles. */
export async function partnerJoins({ town, slug, lead, partner }: Pair): Promise<void> {
  const { invited, partner: address } = addresses(slug)
  const name = `Bibliotheek ${slug}`
  await lead.follow('Partners')
  await lead.follow('Partner uitnodigen')
  await lead.write('Naam van de organisatie', name)
  await lead.write('E-mailadres', invited)
  await lead.press('Uitnodiging versturen')

  await partner.open(await town.letters.find(invited, /(http\S+\/uitnodiging\/\S+)/))
  await partner.write('Uw naam', 'Bea de Boer')
  await partner.write('Uw e-mailadres', address)
  await partner.press('Verder')
  await partner.write('Code', await town.letters.find(address, /met deze code[^:]*: (\S+)/i))
  await partner.press('Meedoen')
  await partner.choose('Soort organisatie', 'Bibliotheek')
  await partner.tick('Publiek')
  await partner.press('Opslaan')

  await lead.follow('Partners')
  await lead.follow(name)
  await lead.follow('Rollen en samenwerking')
  await lead.tick('geeft hulp of cursussen')
  await lead.tick('biedt een plek')
  await lead.press('Opslaan')
  await lead.sees('Opgeslagen.')
}

/** A meeting with everyone, by mail with an appointment; the partner says yes. */
export async function isInvited({ town, slug, lead, partner }: Pair): Promise<void> {
  const { partner: address } = addresses(slug)
  await lead.follow('Keten')
  await lead.tab('Overleggen')
  await lead.follow('Overleg plannen')
  await lead.write('Naam van het overleg', 'Eerste overleg')
  await lead.write('Datum', day(1))
  await lead.write('Plaats', 'Bibliotheek, zaal 2')
  await lead.press('Overleg plannen')
  await lead.press('2 uitnodigingen mailen')
  await lead.sees('De uitnodigingen zijn onderweg.')
  const appointment = await town.letters.find(address, /(BEGIN:VCALENDAR[\s\S]*END:VCALENDAR)/)
  assert.match(appointment, /METHOD:REQUEST/)
  assert.match(appointment, /SUMMARY:Eerste overleg/)
  assert.match(appointment, new RegExp(`DTSTART[^:]*:${day(1).replaceAll('-', '')}T133000`))
  await partner.open(
    await town.letters.find(address, /(http\S+\/keten\/overleggen\/[0-9a-f-]{36})/),
  )
  await partner.press('Ja, wij komen')
}

/** Both fill the table at once; `seesNew` is how a change of the other comes on one's own screen. */
export async function bothFill(
  { slug, lead, partner }: Pair,
  seesNew: (one: Someone, words: string) => Promise<void>,
): Promise<void> {
  for (const one of [lead, partner]) {
    await one.follow('Keten')
    await one.tab('Bijdragen')
    await one.follow('Invullen in het overleg')
  }
  const own = { lead: 'Gratis wifi in het gemeentehuis', partner: 'Cursus Klik en Tik' }
  await Promise.all([
    adds(lead, 'bij Internet, Gemeente', own.lead, `Gemeente ${slug}`),
    adds(partner, 'bij Hulp en cursussen, Bibliotheek', own.partner),
  ])
  await Promise.all([seesNew(lead, own.partner), seesNew(partner, own.lead)])
}

async function adds(one: Someone, where: string, what: string, who?: string): Promise<void> {
  await one.follow(`Voeg toe ${where}`)
  if (who) await one.choose('Van wie', who)
  await one.write('Wat\\?', what)
  await one.press('Zet erbij')
}

/** Two people change one contribution; whoever is second sees both versions and chooses. */
export async function bothChange({ slug, lead, partner }: Pair): Promise<void> {
  for (const one of [lead, partner]) await one.follow('Cursus Klik en Tik')
  await partner.write('Aantal', '4')
  await partner.write('Waarvan', 'cursussen')
  await partner.press('Bewaar')
  await lead.write('Aantal', '6')
  await lead.write('Opmerking', 'Ook in het buurthuis')
  await lead.press('Bewaar')
  await lead.sees('Iemand anders heeft dit ook gewijzigd')
  await lead.sees('Die van de ander')
  await lead.press('Bewaar wat in het formulier staat')
  await lead.sees('De wijziging is bewaard.')
  await lead.follow('Geschiedenis')
  await lead.sees(`Bea de Boer (Bibliotheek ${slug})`)
  await lead.sees('Versie 3')
}

/** What nobody does becomes somebody's action point. */
export async function gapBecomesAction({ slug, lead }: Pair): Promise<void> {
  await lead.follow('Keten')
  await lead.tab('Bijdragen')
  await lead.follow('Maak er een actiepunt van bij Apparaten, Bibliotheek')
  await lead.sees('Gat in bijdragen: Apparaten, Bibliotheek')
  await lead.write('Wat moet er gebeuren', 'Inzamelpunt voor laptops zoeken')
  await lead.choose('Welke organisatie doet het', `Bibliotheek ${slug}`)
  await lead.write('Wanneer klaar', day(30))
  await lead.press('Actiepunt bewaren')
  await lead.sees('Het actiepunt is bewaard.')
}

/** Notes and a decision at the table, who was there, and the report that everybody gets. */
export async function meetsAndReports({ town, slug, lead }: Pair): Promise<void> {
  await lead.follow('Keten')
  await lead.tab('Overleggen')
  await lead.follow('Eerste overleg')
  await lead.follow('Overleg leiden')
  await lead.write('Notities', 'Kennisgemaakt en de tabel gevuld')
  await lead.press('Bewaren en verder')
  await lead.write('Wat is besloten', 'Wij komen elk kwartaal bij elkaar')
  await lead.press('Besluit vastleggen')
  await lead.write('Wat moet er gebeuren', 'Zaal reserveren voor het volgende overleg')
  await lead.choose('Welke organisatie doet het', `Bibliotheek ${slug}`)
  await lead.press('Actiepunt vastleggen')
  await lead.follow('Naar aanwezigheid en verslag')
  await lead.unfold('Wie was er?')
  await lead.choose(`Bibliotheek ${slug}`, 'aanwezig')
  await lead.choose(`Gemeente ${slug}`, 'aanwezig')
  await lead.press('Aanwezigheid bewaren')
  await lead.press('Overleg afronden')
  await lead.follow('Verslag')
  await lead.press('Verslag maken')
  await lead.press('Verslag vaststellen')
  await lead.press('Verslag mailen aan de genodigden')
  await lead.sees('Het verslag is onderweg naar de genodigden.')
  const wanted = /(Aanwezig: [\s\S]*Zaal reserveren voor het volgende overleg[^\r\n]*)/
  const report = await town.letters.find(addresses(slug).partner, wanted)
  for (const words of ['Kennisgemaakt en de tabel gevuld', 'Wij komen elk kwartaal bij elkaar'])
    assert.ok(report.includes(words), words)
}

/** The picture of it shows who takes part. */
export async function isOnTheMap({ slug, lead }: Pair): Promise<void> {
  await lead.follow('Keten')
  await lead.tab('Netwerk')
  await lead.tab('Netwerkkaart')
  for (const name of [`Gemeente ${slug}`, `Bibliotheek ${slug}`]) await lead.sees(name)
}
