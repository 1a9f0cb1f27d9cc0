/** The irregular forms of English verbs by their plain form. Own list. */
export const IRREGULAR_VERBS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "be:am is are was were been being 's 're 'm ’s ’re ’m|have:has had having 've ’ve|do:does did done doing|will:wo 'll ’ll|" +
    'can:ca|say:said says|tell:told|think:thought|feel:felt|know:knew known|write:wrote written|see:saw seen|make:made making|' +
    'take:took taken taking|give:gave given giving|find:found|hear:heard|speak:spoke spoken|mean:meant|hold:held|keep:kept|' +
    'leave:left leaving|put:putting|begin:began begun beginning|come:came coming|go:went gone goes|get:got gotten getting|' +
    'swear:swore sworn|forget:forgot forgotten|understand:understood|seek:sought|fight:fought|teach:taught|bring:brought|' +
    'lay:laid|lie:lying lied lies|die:dying died dies|tie:tying|lead:led|draw:drew drawn|choose:chose chosen choosing|become:became becoming|' +
    'send:sent|show:shown|shoot:shot|strike:struck striking|hit:hitting|win:won winning|lose:lost losing|fall:fell fallen|' +
    'rise:rose risen rising|drive:drove driven driving|ride:rode ridden|break:broke broken|steal:stole stolen|sell:sold|' +
    'buy:bought|pay:paid|catch:caught|meet:met|sit:sat sitting|stand:stood|run:ran running|grow:grew grown|throw:threw thrown|' +
    'fly:flew flown|blow:blew blown|bear:bore born borne|wear:wore worn|tear:tore torn|build:built|spend:spent|lend:lent|' +
    'bend:bent|bind:bound|deal:dealt|sleep:slept|sweep:swept|weep:wept|flee:fled fleeing|feed:fed|bleed:bled|breed:bred|' +
    'eat:ate eaten|drink:drank drunk|sing:sang sung|sink:sank sunk|swim:swam swum|ring:rang rung|hang:hung|swing:swung|' +
    'shake:shook shaken|freeze:froze frozen|wake:woke woken|hide:hid hidden|bite:bit bitten|shut:shutting|cut:cutting|set:setting|let:letting|' +
    'read:|quit:quitting|spread:|cast:|forecast:|withdraw:withdrew withdrawn|undergo:underwent undergone|overcome:overcame|' +
    'overthrow:overthrew overthrown|undertake:undertook undertaken|forbid:forbade forbidden|forgive:forgave forgiven|agree:agreeing|see:seeing'
  )
    .split('|')
    .flatMap((entry) => {
      const [lemma = '', forms = ''] = entry.split(':')
      return forms
        .split(' ')
        .filter(Boolean)
        .map((form) => [form, lemma])
    }),
)

/** The plain form of an irregular verb's form; any other word as it is. */
export const baseOf = (word: string): string => IRREGULAR_VERBS[word] ?? word
