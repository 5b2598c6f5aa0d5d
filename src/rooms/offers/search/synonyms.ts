// Words that people use for the same thing, as data: whoever types one finds the others. A line is a group, a phrase is
// found as those words behind each other. A network adds its own in the list 'synonym': the key of a term is one of these
// words, its labels are more words, by comma. A word behind ~ leads to its group but is not looked for itself.

export type Group = readonly string[]

const shipped = `
# Government
digid, digi-d, digi d, didid, inloggen bij de overheid, inlog overheid, inloggen overheid, logging in to government, digid-app, digid app, sms-controle, activeringscode
overheid, digitale overheid, e-overheid, mijnoverheid, mijn overheid, berichtenbox, overheidszaken, informatiepunt digitale overheid, ido, government, digital government
machtigen, machtiging, digid machtigen, voor iemand anders regelen, namens iemand, authorise
toeslag, toeslagen, huurtoeslag, zorgtoeslag, kinderopvangtoeslag, kindgebonden budget, benefit, benefits, allowance, rent benefit
belasting, belastingen, belastingaangifte, aangifte, belastingdienst, inkomstenbelasting, belastingteruggave, tax, taxes, tax return
gemeente, gemeentehuis, stadskantoor, burgerzaken, municipality, town hall, city council
paspoort, identiteitskaart, id-kaart, idkaart, passport, identity card
verhuizen, verhuizing, adres doorgeven, moving house
parkeervergunning, parkeren, vergunning, parking permit, permit
rijbewijs, rijbewijs verlengen, cbr, rdw, auto, driving licence, driving license
boete, boetes, bekeuring, verkeersboete, cjib, fine, fines
aow, pensioen, svb, oudedag, pension, state pension
uitkering, bijstand, ww, uwv, wia, wajong, werkloosheidsuitkering, income support, welfare benefit, unemployment
geldzorgen, schuld, schulden, schuldhulp, schuldhulpverlening, rood staan, geldproblemen, rekeningen, aanmaning, deurwaarder, money worries, debt, debts
duo, studiefinanciering, studie, studeren, studielening, student finance, study
inburgering, inburgeren, nieuwkomer, nieuwkomers, statushouder, vluchteling, vluchtelingen, newcomer, newcomers, refugee, integration
juridisch, rechtshulp, advocaat, juridisch loket, bezwaar, bezwaar maken, legal aid, legal
donor, donorregister, donorregistratie
# Money and safety
bank, bankieren, internetbankieren, bankzaken, bankpas, bank-app, mobiel bankieren, bankinformatiepunt, bankpunt, banking, online banking
betalen, ideal, tikkie, pinnen, overmaken, geld overmaken, betaalverzoek, paying, payment
oplichting, opgelicht, oplichter, oplichters, fraude, phishing, nepbericht, nepberichten, nepmail, nep-mail, valse mail, fishing, whatsappfraude, babbeltruc, spam, bankhelpdeskfraude, fraudehelpdesk, cybercrime, scam, scammed, fraud, fake message, fake messages
gehackt, hacker, hack, hacken, account overgenomen, hacked
virus, malware, virusscanner, antivirus, trojan
wachtwoord, wachtwoorden, password, passwords, inlogcode, wachtwoord vergeten, wachtwoord kwijt, pincode, inloggegevens
veilig, veiligheid, online veiligheid, veilig internet, veilig internetten, veilig online, privacy, cyberveilig, safe, safety, online safety
# Devices
computer, pc, computers, laptop, laptops, desktop, notebook, chromebook, macbook
telefoon, mobiel, mobieltje, smartphone, smartphones, gsm, iphone, android, samsung, toestel, phone, mobile, mobile phone, cell phone
tablet, tablets, ipad, ipads
laptop lenen, computer lenen, tablet lenen, bruikleen, uitleen, lenen, te leen, borrow, loan
gratis laptop, gratis computer, tweedehands, tweedehands laptop, laptop krijgen, computer krijgen, tweede leven, refurbished, opgeknapt, opgeknapte laptop, second-hand, free laptop, geen computer, geen laptop, computer te duur, geen geld voor computer, geen geld voor een laptop
doneren, doneer, donatie, inleveren, weggeven, oude laptop, oude computer, oude telefoon, inzameling, donate, donation
kapot, stuk, reparatie, repareren, doet het niet, gebarsten scherm, scherm kapot, repair, repair cafe, broken, fix
traag, langzaam, opruimen, vol, geheugen vol, opslag vol, slow, storage full
installeren, installatie, instellen, instellingen, updaten, update, bijwerken, nieuwe telefoon, nieuwe computer, install, settings, set up, setup
windows, windows 10, windows 11, besturingssysteem
printen, printer, afdrukken, uitprinten, kopieren, kopie, scannen, print, printing, copy, scan
openbare computer, computer gebruiken, computerplek, computerplekken, werkplek, publieke computer, achter een computer, use a computer, public computer, computer place
# Internet
internet, internetten, internet thuis, internetabonnement, internetaansluiting, online gaan, geen internet, internet te duur, goedkoop internet, internet at home
wifi, wi-fi, draadloos internet, hotspot, wlan, gratis wifi, free wifi
simkaart, sim-kaart, prepaid, beltegoed, databundel, data, abonnement, sim card
email, e-mail, mail, mailen, e-mailen, gmail, outlook, hotmail, mailbox, bijlage
app, apps, applicatie, app installeren, playstore, play store, appstore, app store
website, webpagina, site, zoeken op internet, googelen, google, opzoeken, browser
account, account maken, registreren, aanmelden op een website, sign up
# Contact and leisure
whatsapp, whatsappen, wapp, appen, berichtje sturen, berichten sturen, sms, signal, messaging
beeldbellen, videobellen, facetime, skype, zoom, teams, video bellen, beeldbel, video call, video calling
sociale media, social media, facebook, instagram, tiktok, twitter, youtube
foto, foto's, fotos, fotoboek, fotos versturen, fotografie, photo, photos, pictures
eenzaam, eenzaamheid, gezelschap, ontmoeten, ontmoeting, koffie, lonely, meet people, meeting people
gamen, game, games, spelletjes, gaming
ai, chatgpt, kunstmatige intelligentie, artificial intelligence
e-book, ebook, ebooks, e-books, e-reader, ereader, online bibliotheek, luisterboek
# Care
zorg, huisarts, dokter, ziekenhuis, patientenportaal, patient, mijn dossier, e-health, ehealth, pgo, gezondheid, zorgverzekering, digivitaler, thuisarts, health, healthcare, doctor, health insurance
pgb, wmo, huishoudelijke hulp, thuiszorg, home care
recept, herhaalrecept, medicijnen, apotheek, pharmacy, prescription
# Work, home, letters, language
werk, baan, werk zoeken, werk vinden, vacature, vacatures, werkzoekend, werkzoekende, solliciteren, sollicitatie, cv, sollicitatiebrief, linkedin, job, jobs, find work, looking for work
huis, woning, huurwoning, woning zoeken, woningnet, huren, huur, wonen, woningcorporatie, housing, rent, find a home
energie, energierekening, energietoeslag, slimme meter, energy, energy bill
formulier, formulieren, formulier invullen, formulieren invullen, formulierenbrigade, invulhulp, papieren, form, forms
brief, brieven, post, moeilijke brief, brief lezen, enveloppen, letter, letters, mail from government
administratie, papierwerk, thuisadministratie, administratie op orde, paperwork
taal, nederlands leren, nederlands, taalles, nt2, taalhuis, taalcafe, taalpunt, spreken, nederlandse les, dutch lessons, learn dutch, dutch, language
lezen, schrijven, lezen en schrijven, beter lezen, leren lezen, spelling, reading, writing, reading and writing
rekenen, sommen, maths
tolk, vertalen, vertaling, vertaler, interpreter, translate, translation
# Kinds of help
cursus, cursussen, les, lessen, leren, computercursus, computerles, training, trainingen, opleiding, klik tik, klik en tik, digisterker, course, courses, lesson, lessons, class, learn, learning
beginner, beginners, voor beginners, geen ervaring, nooit gedaan, eerste stappen, absolute beginner
workshop, workshops, voorlichting, bijeenkomst, informatiebijeenkomst, lezing, proefles
inloop, inloopspreekuur, spreekuur, inlopen, zonder afspraak, langskomen, binnenlopen, walk in, walk-in, drop in, without appointment
hulplijn, helpdesk, bellen, iemand bellen, telefonische hulp, digihulplijn, telefonisch, opbellen, hulp per telefoon, helpline, call, call someone, phone help
aan huis, thuis, bij mij thuis, bij u thuis, huisbezoek, aan huis hulp, thuis hulp, student aan huis, at home, home visit
maatje, maatjes, buddy, vrijwilliger aan huis, een op een, 1 op 1, begeleiding, coach, one to one
bibliotheek, bieb, biep, library
buurthuis, wijkcentrum, dorpshuis, buurtcentrum, huis van de wijk, ontmoetingscentrum, community centre, community center
seniorweb, senior web
vrijwilliger worden, vrijwilliger, vrijwilligerswerk, ambassadeur, volunteer, volunteering
# For whom
senioren, senior, ~ouderen, ~oudere, bejaard, bejaarden, 55+, 65+, seniors, elderly, older people
jongeren, jongere, jeugd, tieners, tiener, youth, young people, teenagers
kinderen, kind, ouders, gezin, mediaopvoeding, school, huiswerk, children, kids, parents, family
ondernemer, ondernemers, zzp, zzp er, mkb, eigen bedrijf, entrepreneur, self-employed, business
vrouwen, vrouw, moeders, women, mothers
weinig geld, minima, laag inkomen, minimum, stadspas, goedkoop, low income, little money
blind, slechtziend, slecht zien, voorlezen, braille, vergroten, visually impaired, low vision
doof, slechthorend, slecht horen, gebarentaal, gebarentolk, ringleiding, deaf, sign language
rolstoel, rolstoeltoegankelijk, drempelvrij, minder valide, gehandicapt, wheelchair
`

export const synonyms: readonly Group[] = shipped
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(', '))

/** Words that say that one searches, not what for: they count only when nothing else was typed. */
export const fillers: ReadonlySet<string> = new Set(
  `aan aanvragen af al alles als andere anders beetje ben best bij d daar dat de deze die dichtbij dit doe doen door dus
   een eens en er even gaan gaat ga geen goed graag had heb hebben heeft help helpen hele het hij hoe hulp iemand iets ik
   in is ja je jij jullie kan kom komen krijg krijgen kun kunnen kwijt lukt maak maar me meer meneer met mevrouw mij mijn
   moet moeten mogen mag na naar nee niet nieuwe nodig nog nu of om omdat ook om ons onze op over regelen s snap t te
   teveel tot u uit uitleg uw van vanaf vergeten via voor vraag vragen waar wat we weet wel welke wie wij wil willen
   wordt word ze zelf zich zij zijn zo zoek zoeken zonder zou
   a about an and any are as at by can do does for from get have how i in is it me my need not of on or please some
   someone something the there this to us want what where which who with would you your help assistance question questions
   near nearby buurt omgeving dichtstbijzijnde`
    .split(/\s+/)
    .filter(Boolean),
)
