import { chromium } from 'playwright-core'
const [, , name, path, ...flags] = process.argv
const get = (k: string, d: string) => flags.find((f) => f.startsWith(k + '='))?.slice(k.length + 1) ?? d
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] })
for (const w of get('w', '1440').split(',').map(Number)) for (const theme of get('t', 'light').split(',')) {
  const ctx = await browser.newContext({ viewport: { width: w, height: w < 500 ? 844 : 1000 }, colorScheme: theme as 'light', javaScriptEnabled: !flags.includes('nojs') })
  const page = await ctx.newPage()
  page.on('console', (m) => console.log('console', m.type(), m.text()))
  page.on('pageerror', (e) => console.log('pageerror', e.message))
  await page.goto('http://localhost:4310' + path)
  for (const k of get('keys', '').split(' ').filter(Boolean)) { await page.keyboard.press(k); await page.waitForTimeout(150) }
  await page.waitForTimeout(300)
  const out = `/tmp/web-shots/${name}-${w}-${theme}.png`
  await page.screenshot({ path: out, fullPage: flags.includes('full') })
  console.log(out)
}
await browser.close()
