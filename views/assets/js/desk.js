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
import { preparePicking } from './pick.js'
import { listenForSearch } from './search.js'
import { listenForWords } from './select-words.js'
import { listenForSplitPoint } from './split-point.js'

// What only a script can do is not shown where there is none.
document.documentElement.classList.add('runs')

takeFiles()
listenForSearch()
closeMenus()
prepareHelp()
prepareKeyForm()

const bench = document.querySelector('main.desk')
if (bench) {
  openBench(bench)
  listenForClicks()
  preparePicking(bench.dataset.path)
  listenForWords()
  listenForSplitPoint()
  listenForKeys()
  listenForOthers(bench.dataset.path)
  completeMentions()
} else listenForWaiting()
