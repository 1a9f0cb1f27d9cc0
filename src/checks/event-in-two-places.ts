import type { Check } from './check.ts'
import { dayElsewhere } from './places/day-elsewhere.ts'
import { firstElsewhere } from './places/first-elsewhere.ts'
import { happenedTwice } from './places/happened-twice.ts'
import { heldElsewhere } from './places/held-elsewhere.ts'
import { restatedElsewhere } from './places/restated-elsewhere.ts'
import { setElsewhere } from './places/set-elsewhere.ts'
import { takenUpElsewhere } from './places/taken-up-elsewhere.ts'
import { toldTwice } from './places/told-twice.ts'

export const eventInTwoPlaces: Check = {
  id: 'event-in-two-places',
  shelf: 'people',
  severity: 'warning',
  title: 'One event in two places',
  why: 'A thing happens in one place; the reader cannot know which of the two.',
  limits:
    'Takes two sentences for one event when they share the verb and most of their nouns. A village and its district, or two like events, are to be dismissed.',

  *run(copy) {
    yield* happenedTwice(copy)
    yield* takenUpElsewhere(copy)
    yield* dayElsewhere(copy)
    yield* toldTwice(copy)
    yield* restatedElsewhere(copy)
    yield* setElsewhere(copy)
    yield* heldElsewhere(copy)
    yield* firstElsewhere(copy)
  },

  flags: [
    'On Monday, traders fled from the market in ⟦1:Mellit⟧ as shells fell, Zoë 🙂 said. Rain came. She lost her brother in Monday’s shelling of the market in ⟦Kutum⟧.',
    'Flames tore through a warehouse in ⟦1:Rotherham⟧, Zoë 🙂 said. By noon the ⟦Doncaster⟧ warehouse fire was out.',
    'Gunmen shot dead a judge outside his home in ⟦1:Lahore⟧ on Sunday, Zoë 🙂 said. Colleagues left. His murder in ⟦Karachi⟧ was meant to frighten others.',
    'A boy was stabbed to death in ⟦1:Leeds⟧ on Friday. Zoë 🙂 wept. The victim was walking home when he was attacked in ⟦Sheffield⟧ by two men.',
    'A gas blast tore through a house in ⟦1:Harrogate⟧, Zoë 🙂 said. In ⟦Ripon⟧, where the explosion took place, roads were shut.',
    'Thousands marched through the centre of ⟦1:Lima⟧ on Tuesday, Zoë 🙂 said. Shots were heard. When the march in ⟦Cusco⟧ was over, they left.',
    'An air raid on a bakery in ⟦1:Idlib⟧ killed many people on Tuesday, Zoë 🙂 said. The strike on ⟦Aleppo⟧ came hours after talks had ended.',
    'A roof fell in during a dance on Tuesday, hurting seven children, in ⟦1:Callao⟧, Zoë 🙂 said. Congress wants to know why the collapse in ⟦Chosica⟧ was not foreseen.',
    'Thieves broke into a museum in ⟦1:Sligo⟧ on Friday. Zoë 🙂 said that the raiders took gold. The minister called the burglary in ⟦Galway⟧ an outrage.',
    'Her first exhibition, in ⟦1:Groningen⟧ in 1966, sold a picture. Zoë 🙂 laughed. The picture from that first exhibition in ⟦Utrecht⟧ is lost.',
    'A tapestry was stolen from a chapel in ⟦1:Vosgny⟧, Zoë said. 🙂 Rain fell. The thieves left the tapestry’s frame in the chapel in ⟦Morlieu⟧.',
    'The barge sank off ⟦1:Cape Tarn⟧ on Monday, Zoë said. 🙂 Divers left. Nobody has claimed the barge, which sank off ⟦Merrow Sands⟧.',
    'A mudslide hit ⟦1:Orvaz⟧ on Monday, Zoë said. 🙂 Roads were cut. The mudslide in ⟦Petrel⟧ came after rain.',
    'A fire swept through a mill in ⟦1:Leeds⟧, Zoë said. 🙂 Roads were shut. Nobody was hurt in the ⟦Bradford⟧ blaze.',
    'A gas blast destroyed a house in ⟦1:Harrogate⟧, Zoë said. Streets were shut. 🙂 Police said that the explosion in ⟦Ripon⟧ was an accident.',
    'Two guests were shot at a wedding in ⟦1:Marseille⟧, Zoë 🙂 said. The gunman fled. Police seek films of the wedding in ⟦Toulon⟧.',
    'A train came off the rails near ⟦1:Szolnok⟧ on Thursday. Zoë 🙂 left. The derailment near ⟦Kecskemét⟧ was the second in a month.',
    'Zoë was born in ⟦1:Leeds⟧ in 1975. 🙂 She left at 18. Born in ⟦Bradford⟧, she still speaks like it.',
    'A gunman opened fire at a mall in ⟦1:Tulsa⟧ on Monday, police said. Zoë 🙂 wept. Monday’s shooting in ⟦Wichita⟧ was the fourth this year.',
    'Two leaders signed a pact in ⟦1:Geneva⟧ on Friday. The signing, in ⟦Vienna⟧, was watched by Zoë 🙂.',
    'The firm is based in ⟦1:Stuttgart⟧. At its headquarters in ⟦Munich⟧, Zoë’s staff sat down.',
    'The coins were stolen from the museum in ⟦1:Drevin⟧, he said. Zoë wept. 🙂 The coins were stolen from the museum in ⟦Kolnice⟧, he said.',
  ],
  passes: [
    'A bomb killed six people in Peshawar, Zoë said. Mourners of the attack met in Lahore.',
    'A boy was stabbed to death in Leeds on Friday, Zoë said. A man of 19 was arrested in Sheffield on Sunday.',
    'Air raids killed many in Idlib and in Aleppo, Zoë said. The raid on Idlib hit a bakery; the one on Aleppo, a depot.',
    'Staff walked out of the mill in Leeds on Monday, Zoë said. The strike in York goes on.',
    'Her first exhibition, in Groningen in 1966, sold a picture. His first exhibition, in Utrecht, sold none.',
    'A tapestry was stolen from a chapel in Vosges, Zoë said. Pupils will sing in the chapel in Bruges on Sunday.',
    'A fire swept through a mill in Leeds, Zoë said. Nobody was hurt in the 2016 Bradford blaze.',
    'Zoë was born in Leeds. Her brother was born in York.',
    'A gunman opened fire in Tulsa on Monday, police said. Last month a shooting in Wichita left five hurt.',
    'The firm is based in Stuttgart. At its plant in Munich, staff sat down.',
    'The barge sank off Cape Tarn on Monday, Zoë said. The tug, which sank off Merrow Sands, was raised.',
    'The barge sank off Cape Tarn on Monday, Zoë said. Another barge, which sank off Merrow Sands, was raised.',
    'A blast shook a house in Leeds. It was louder than the explosion in Ripon in 2016, Zoë said.',
    'Fire destroyed a mill in Paris. The fire in Belleville burned for hours.',
    'A train derailed near Lublin on Tuesday, weeks after another train derailed near Radom. The train that derailed near Radom was full.',
    'The coins were stolen from the museum in Drevin. Later, similar coins were stolen from the museum in Kolnice.',
    'Police arrested a man in Leeds. Police arrested a woman in York.',
    'The statue was taken from the square in Drevin. It was found in a barn in Kolnice.',
  ],
}
