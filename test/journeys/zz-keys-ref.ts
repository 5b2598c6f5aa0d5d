import { closeBrowser, newWindow } from '/work/main/test/journeys/browser.ts'
const base='http://localhost:3145'
const { page } = await newWindow(base,{viewport:{width:1280,height:900}})
const tabTo=async(words:RegExp,max=60)=>{for(let i=0;i<max;i++){await page.keyboard.press('Tab');const t=await page.evaluate(()=>{const e=document.activeElement as HTMLElement;return (e.innerText||(e as HTMLInputElement).labels?.[0]?.innerText||e.getAttribute('name')||'').trim()});if(words.test(t))return i+1}throw new Error('no focus on '+words)}
await page.goto(base+'/lindemeer/inloggen'); await page.getByRole('button',{name:'Noor Toetsema'}).click(); await page.waitForLoadState()
await page.goto(base+'/lindemeer/doorverwijzingen/nieuw?thema=bank')
console.log('offer', await tabTo(/Veilig bankieren/)); await page.keyboard.press('Enter'); await page.waitForURL(/aanbod=/); await page.waitForLoadState('load')
await tabTo(/Wat wil de persoon/); await page.keyboard.type('Wil leren bankieren')
await tabTo(/Hoort slecht/); await page.keyboard.press('Space')
await tabTo(/Telefoonnummer/); await page.keyboard.type('000-7654321')
await tabTo(/Verder naar toestemming/); await page.keyboard.press('Enter'); await page.waitForLoadState()
await page.waitForURL(/toestemming/); await page.waitForLoadState('load')
await tabTo(/^Ja$/); await page.keyboard.press('Space'); await tabTo(/^Ja$/); await page.keyboard.press('Space')
await tabTo(/Verder naar controleren/); await page.keyboard.press('Enter'); await page.waitForURL(/doorverwijzingen\/[0-9a-f-]{36}$/)
await tabTo(/Verstuur naar SeniorWeb/); await page.keyboard.press('Enter'); await page.waitForURL(/briefje/)
console.log('slip', await page.locator('.kw-stat').allTextContents())
await page.waitForTimeout(4000)
await page.goto(base+'/dev/mail'); const link=await page.locator('a[href*="/antwoord/"]').first().getAttribute('href')
await page.goto(link!); console.log('yes', await tabTo(/Ja, wij nemen contact op/)); await page.keyboard.press('Enter'); await page.waitForLoadState(); await page.waitForTimeout(500)
console.log(await page.locator('h2').first().textContent())
await page.setViewportSize({width:320,height:800})
for (const p of ['/lindemeer/doorverwijzingen','/lindemeer/doorverwijzingen/nieuw','/volgen',link!.replace(base,'')]) { await page.goto(base+p); console.log(p.slice(0,40), await page.evaluate(()=>document.documentElement.scrollWidth)) }
await closeBrowser()
