import type { Check } from './check.ts'
import { fullVariants } from './names/full-names.ts'
import { loneSurnames } from './names/lone-surnames.ts'
import { loneVariants } from './names/lone-variants.ts'
import { otherMarks } from './names/other-marks.ts'
import { spellingsOf, type Spelling } from './names/spelling.ts'

export const nameSpelledTwoWays: Check = {
  id: 'name-spelled-two-ways',
  shelf: 'people',
  severity: 'warning',
  title: 'One name in two spellings',
  why: 'A misspelt name is the mistake that its bearer never forgets, and it makes two people of one in an archive.',
  limits:
    'Accents and letters of other alphabets are folded before it compares. Two people whose names differ by a letter look alike to it: dismiss it then.',

  *run(copy) {
    const spellings = spellingsOf(copy.entities.names)
    const raised = new Set<Spelling>()
    yield* fullVariants(spellings, raised)
    yield* loneVariants(copy.text, spellings)
    yield* otherMarks(spellings)
    yield* loneSurnames(copy, spellings, raised)
  },

  flags: [
    '⟦1:Elspeth Rennick⟧, the curator, came with Zoë 🙂. Ms ⟦Renwick⟧ hopes for 25,000 this year.',
    'Sergeant ⟦1:Fergal Twomey⟧ came, Zoë 🙂 said. It rained. She thanked Sgt ⟦Feargal Toomey⟧.',
    'Zoë 🙂 ran. ⟦1:Anna Whitcombe⟧ is a nurse. Ms ⟦Whitcomb⟧ had found her.',
    'Shares in ⟦1:Veltronix⟧ fell, Zoë 🙂 said. Analysts at ⟦Veltronics⟧ wept.',
    'The ⟦1:Pendarren⟧ mine is shut, Zoë 🙂 said. It rained. The engine house at ⟦Pendaren⟧ stays.',
    'The maker ⟦1:Brockelbank⟧ came. Zoë 🙂 left. “Good,” said the head of ⟦Brocklebank⟧.',
    'A nurse, ⟦1:Catherine Blackwood⟧, won. It rained. Zoë 🙂 wrote that ⟦Katherine Blackwood⟧ was glad.',
    '⟦1:Fergus Tulloch⟧ sailed, Zoë 🙂 said. ⟦Tullock⟧, who is 40, came home.',
    '⟦1:Jarod Mbeki-Smith⟧ scored, Zoë said. 🙂 It rained. ⟦Jarod Mbeke-Smith⟧ left.',
    '⟦1:Katarzyna Mehta⟧ leads the party, Zoë said. The treaty runs on, and ⟦Metha⟧ will be sworn in.',
    '⟦1:Andrej Kolarič⟧ said that he had done nothing. “I leave,” Kolarič said. 🙂 Opponents demanded that ⟦Kolraič⟧ return his pay.',
    '⟦1:Zvonimir Perković⟧ came with two lawyers. ⟦Perkovič⟧ has owned the line since 2009.',
    '⟦1:Alasdair Munro⟧ thanked her. Mr ⟦Monro⟧ will run the school until May.',
    '⟦1:Gareth Pritchard⟧ chairs the club, it said. “We won,” ⟦Gareth Prichard⟧ told reporters.',
    'A well was dug in the hamlet of ⟦1:Quernesby⟧, Zoë 🙂 said. Nobody in ⟦Quernsby⟧ drinks from it.',
    'The mill was bought by ⟦1:Hargreave Milling⟧, a family firm, Zoë 🙂 said. ⟦Hargrave Milling⟧ made a profit last year.',
    'Café owner ⟦1:Mohammed Swaleh⟧ 🙂 spoke first. Later ⟦Muhammad Swaleh⟧ wept.',
  ],
  passes: [
    'They wanted Liam Pritchard and took Liam Prichard. Liam Prichard wept.',
    'The Johnsons live at Johnston. Paul Johnstone keeps sheep.',
    'Miguel BasÃ±ez came. Miguel BasÂ±ez left.',
    'Ann Mbeki-Smith met Ann Moyo-Smith on Friday. Ann Moyo-Smith smiled.',
    'Maria Lopez met Mario Lopez on Friday. Maria Lopez smiled.',
    'Branislav Stojković led the dig. “We dug,” said Branislav Stojkovic.',
    'John Meyer and John Mayor ran. So did Ann Lee and Dan Lee.',
    'Talks between Armenia and Armenian rebels broke down, Slovakia and Slovenia said.',
  ],
}
