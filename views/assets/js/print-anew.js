import { Unanswered } from './parts.js'

/** Prints the article and all around it anew, without loading the page: what is scrolled to stays. */
export const printAnew = async (address) => {
  const response = await fetch(address).catch(() => {
    throw new Unanswered('The desk does not answer. Is it still running?')
  })
  if (!response.ok) throw new Unanswered(`The desk answered ${response.status}.`)
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const top = document.querySelector('.paper')?.scrollTop ?? 0
  for (const part of ['#strip', '#tally', '#filters', '.paper', '#card']) put(page, part)
  const [desk, fresh] = [document.querySelector('main.desk'), page.querySelector('main.desk')]
  desk.dataset.laidOut = fresh.dataset.laidOut
  document.querySelector('.paper').scrollTop = top
}

const put = (page, part) => {
  const [old, fresh] = [document.querySelector(part), page.querySelector(part)]
  if (old && fresh) old.replaceWith(document.importNode(fresh, true))
}
