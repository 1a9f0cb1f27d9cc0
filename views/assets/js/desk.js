import { openBench } from './bench.js'
import { listenForClicks } from './clicks.js'
import { prepareKeyForm } from './choose-keys.js'
import { takeFiles } from './drop.js'
import { prepareHelp } from './help.js'
import { listenForWaiting } from './inbox.js'
import { listenForKeys } from './keys.js'
import { listenForOthers } from './live.js'
import { completeMentions } from './mentions.js'
import { closeMenus } from './menus.js'
import { listenForSearch } from './search.js'

takeFiles()
listenForSearch()
closeMenus()
prepareHelp()
prepareKeyForm()

const bench = document.querySelector('main.desk')
if (bench) {
  openBench(bench)
  listenForClicks()
  listenForKeys()
  listenForOthers(bench.dataset.path)
  completeMentions()
} else listenForWaiting()
