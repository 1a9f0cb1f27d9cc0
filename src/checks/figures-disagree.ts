import type { Figure } from '../domain/ledger.ts'
import type { Check, Raised } from './check.ts'
import { isAtOdds, isTakenUp } from './figures/at-odds.ts'
import { clashOf, type Clash } from './figures/clash.ts'
import { isExplained } from './figures/is-explained.ts'
import { keysOf } from './figures/keys-of.ts'
import { isSameThing } from './figures/same-thing.ts'
import { magnitudesTold } from './figures/magnitudes-told.ts'
import { quotedFigures } from './figures/quoted-figures.ts'
import { talliesTold } from './figures/tallies-told.ts'

const quoted = (text: string, { quantity: { span, ofSpan } }: Figure): string =>
  text.slice(
    span.start,
    ofSpan && ofSpan.start >= span.end && ofSpan.start - span.end < 3 ? ofSpan.end : span.end,
  )

const raise = (text: string, [a, b]: readonly [Figure, Figure], clash: Clash): Raised => ({
  message: `“${quoted(text, b)}” here, “${quoted(text, a)}” above.`,
  at: b.quantity.span,
  related: [a.quantity.span],
  severity: clash === 'apart' && !a.quantity.approximate && !b.quantity.approximate ? 'error' : 'warning',
  working: {
    kind: 'intervals',
    unit: b.quantity.unit,
    rows: [a, b].map((figure) => ({
      label: quoted(text, figure),
      min: figure.quantity.min,
      max: figure.quantity.max,
      span: figure.quantity.span,
    })),
  },
})

const isComparable = ({ quantity }: Figure): boolean =>
  !(quantity.unit?.endsWith('of age') ?? false) &&
  quantity.unit !== 'percent' &&
  (quantity.min ?? quantity.max ?? 0) >= 0

/** *Nine patients died here and seven there … the nine patients*: it was told before, and is that one. */
const isEqual = (a: Figure, b: Figure): boolean =>
  a.sentence !== b.sentence &&
  a.quantity.min === b.quantity.min &&
  a.quantity.max === b.quantity.max &&
  a.quantity.unit === b.quantity.unit &&
  a.head === b.head &&
  a.fate === b.fate

export const figuresDisagree: Check = {
  id: 'figures-disagree',
  shelf: 'figures',
  severity: 'error',
  title: 'One quantity has two values',
  why: 'Both cannot be right, and a death toll is the first thing that others will quote.',
  limits:
    'Takes two figures for one when they count the same, of the same people, in the same event and time, on the same word. A toll that rises, a part of the whole, and two sources that differ are left alone.',

  *run(copy) {
    const { text } = copy
    const earlier = new Map<string, Figure[]>()
    const values = new Set<number | null>()
    const quotations = quotedFigures(copy)
    const comparable = copy.ledger.filter(isComparable)
    for (const [at, figure] of comparable.entries()) {
      // Words that change between two quotations are another check's; what a speaker takes up is told again.
      const isQuoted = quotations.has(figure)
      const keys = keysOf(figure)
      const others = [...new Set(keys.flatMap((key) => earlier.get(key) ?? []))].filter(
        ({ sentence }) => figure.sentence - sentence <= REACH,
      )
      const clashing = others.find(
        (other) =>
          other.sentence !== figure.sentence &&
          !figure.isMoving &&
          !other.isMoving &&
          !others.some((told) => isEqual(told, figure)) &&
          (isQuoted
            ? isTakenUp(copy, other, figure, { others, values })
            : isAtOdds(copy, other, figure, { others, values })) &&
          !isExplained(copy, other, figure, comparable[at - 1]),
      )
      if (clashing)
        yield raise(
          text,
          [clashing, figure],
          isSameThing(clashing, figure) ? (clashOf(clashing, figure) ?? 'at odds') : 'at odds',
        )
      if (isQuoted) continue
      for (const key of keys) earlier.set(key, [...(earlier.get(key) ?? []), figure].slice(-MOST))
      values.add(figure.quantity.min)
    }
    yield* talliesTold(copy)
    yield* magnitudesTold(copy)
  },

  flags: [
    'Zoë’s 🙂 revenue came to ⟦1:£40 million⟧. Of the ⟦£46 million⟧ in revenue, half was earned abroad.',
    'The bill would set aside ⟦1:$14 million⟧ for wells in towns where nitrate has risen in the last five years. Zoë 🙂 left. All of the bill’s ⟦$17 million⟧ would be paid by the state.',
    'A tanker carrying ⟦1:24,000 tonnes⟧ of oil ran aground. Tugs will pump out the ⟦42,000 tonnes⟧ of oil on board, Zoë 🙂 said.',
    'The clinic will open a ward with ⟦1:36⟧ beds, Zoë 🙂 said. The ⟦63⟧-bed ward will be for the old.',
    'A judge released ⟦1:eleven⟧ activists. Zoë 🙂 said that the ⟦14⟧ freed activists were ill.',
    'The house passed the law by ⟦1:187 votes to 142⟧, Zoë 🙂 said. The ⟦178-142⟧ vote ends a long dispute.',
    'The flood led to the evacuation of ⟦1:1,600⟧ residents. Zoë 🙂 said that the ⟦2,600⟧ evacuees were fed.',
    'The firm will shut with the loss of ⟦1:3,000⟧ jobs. Zoë 🙂 met some of the ⟦3,500⟧ workers who will lose their jobs.',
    'A trust has bought a farm of ⟦1:320 hectares⟧. Zoë 🙂 will plant trees on the ⟦230-hectare⟧ farm.',
    'Zoë Kerr 🙂 was the author of ⟦1:23⟧ novels. None of her ⟦32⟧ novels was filmed.',
    'A donor gave ⟦1:£3.5 million⟧ to Zoë’s 🙂 choir. The gift of ⟦£5.3 million⟧ saved it.',
    '⟦1:Scores⟧ of homes were destroyed in a fire 🙂. The mayor said that ⟦eleven⟧ homes had burned down.',
    '⟦1:Dozens⟧ of people were injured when trains met. Zoë 🙂 said that all ⟦nine⟧ injured passengers were at home.',
    '⟦1:Nine⟧ people lost their lives, the police said. Zoë 🙂 spoke at the bend where ⟦dozens⟧ had died, she said.',
    'About ⟦1:350⟧ pupils attend the school. Zoë 🙂 said that lessons for all ⟦530⟧ schoolchildren would go on.',
    'Ian Moss was given ⟦1:three and a half years⟧. Zoë 🙂 said that a sentence of ⟦two and a half years⟧ was too short.',
    'A fire has driven more than ⟦1:2,400⟧ people from their homes. Zoë 🙂 thanked the ⟦1,800⟧ evacuees.',
    {
      publishedAt: '2023-08-17',
      text: '⟦1:Dozens⟧ of people were injured on Tuesday when Zoë’s 🙂 stand fell down. A doctor said that more than ⟦400⟧ injured people had been treated by midnight.',
    },
    {
      publishedAt: '2025-02-18',
      text: '⟦1:Hundreds⟧ of those on board drowned when Zoë’s 🙂 ferry sank on Sunday, the navy said. By noon on Tuesday the navy put the death toll at ⟦64⟧.',
    },
    'A medic counted about ⟦1:30⟧ people with cuts and bruises. The minister, Zoë 🙂, regretted that ⟦hundreds⟧ had been injured.',
    'Raiders took ⟦1:11⟧ ornaments, among them a collar. By weight the ⟦14⟧ stolen pieces are worth little, Zoë 🙂 said.',
    'The strike lasted ⟦1:nine days⟧. In the ⟦12 days⟧ of the strike Zoë 🙂 ate at home.',
    'He was jailed for ⟦1:18 months⟧. Zoë 🙂 said that a sentence of ⟦eight months⟧ was too short.',
    'Thieves took ⟦1:19⟧ paintings. Among the ⟦16⟧ stolen canvases is one by Zoë 🙂.',
    'The firm will cut ⟦1:850⟧ jobs. Most of the ⟦580⟧ job losses, Zoë 🙂 said, will be in Hale.',
    'A ferry with ⟦1:144⟧ people on board ran aground. “It was cold,” said one of the ⟦114⟧ passengers and crew.',
    'The police took ⟦1:310 kilograms⟧ of cocaine from a ship. Zoë 🙂 said the drugs weighed ⟦130 kilograms⟧.',
    '⟦1:Nine⟧ cooks were treated for burns. Zoë 🙂 said that the ⟦eight⟧ injured cooks were well.',
    'The rain has closed ⟦1:11⟧ of the town’s bridges. Zoë 🙂 said the ⟦12⟧ bridges that were shut are old.',
    'Her mission took ⟦1:164 days⟧. Zoë 🙂 said that in their ⟦146 days⟧ in space they slept well.',
    'A court ordered the firm to pay ⟦1:£20 million⟧. Zoë 🙂 said that the ⟦£12 million⟧ fine was high.',
    'Gunmen shot dead ⟦1:40⟧ pilgrims. Zoë’s 🙂 son was among the ⟦31⟧ killed.',
    'It will build ⟦1:480⟧ homes in Hale. “Who wants ⟦580⟧ homes?” Zoë 🙂 said.',
    '⟦1:A handful⟧ of cows died in the fire, despite neighbours. Zoë 🙂 said that more than ⟦180⟧ cows had been killed.',
    'A magnitude ⟦1:7.1⟧ earthquake struck at dawn, Zoë 🙂 said. “After a shock of magnitude ⟦7.4⟧ this is no wonder,” she said.',
    'The bill would set aside ⟦1:$14 million⟧ for wells. Zoë 🙂 spoke. It rained. All of the bill’s ⟦$17 million⟧ would come from a fund.',
    'Zoë’s 🙂 club has spent years raising the ⟦1:£38,500⟧ that the tour costs. The last of the ⟦£35,800⟧ for the tour was banked.',
    'The ⟦1:6.2⟧-magnitude quake struck at dawn. Zoë 🙂 called the ⟦6.6⟧-magnitude quake shallow.',
    '⟦1:Seventeen⟧ people were inside. “I will not forget the ⟦27⟧ people who were inside,” Zoë 🙂 said.',
    'The flood killed ⟦1:31⟧ people. Zoë Ruiz 🙂 said that the town would bury its ⟦13⟧ dead on Friday.',
    'He took ⟦1:£46,000⟧ from the club. It has got back £2,000 of the ⟦£64,000⟧ that he stole.',
    'The school has ⟦1:640⟧ pupils. Zoë 🙂 said that the parents of the ⟦460⟧ children at the school were told.',
    'The judge fined the firm ⟦1:£450,000⟧. Zoë 🙂 will appeal against the ⟦£540,000⟧ fine.',
    '⟦1:A handful⟧ of barns burned down in Hale. His was one of the ⟦140⟧ barns destroyed in Hale.',
    'Its swimmers won ⟦1:24⟧ medals. Zoë 🙂 said that the haul of ⟦42⟧ medals was its best.',
    'The new line will be ⟦1:48 km⟧ long. Work on the ⟦84-km⟧ line starts when Zoë 🙂 comes.',
    'The bus was carrying ⟦1:58⟧ people. Zoë 🙂 said that all ⟦62⟧ people on board were safe.',
    'Zoë’s 🙂 firm employs ⟦1:3,400⟧ people. Its ⟦4,300⟧ staff will hear next week.',
    'The viaduct is ⟦1:320 metres⟧ long. The ⟦230-metre⟧ viaduct will shut until June.',
    'At least ⟦1:23⟧ people were killed in the crash, Zoë 🙂 said. The ⟦27⟧ victims were all miners.',
    'It burned 14 homes. The owners of the 14 houses will be paid. Dan Wills was jailed for ⟦1:eight years⟧. He began his ⟦six-year⟧ term in Hale.',
    'A boat with ⟦1:64⟧ migrants sank on Sunday. Twelve of the ⟦46⟧ migrants were missing, Zoë 🙂 said.',
    'A judge jailed Marco Ferri for ⟦1:12 years⟧. His lawyer said that the ⟦15-year⟧ sentence was harsh.',
    'The roof will cost ⟦1:€14 million⟧, he said. Who would pay the ⟦€41 million⟧ cost, he did not say.',
    'Some ⟦1:12,000⟧ people marched through Zoë’s town, police said. Police put the number of marchers at ⟦20,000⟧.',
    '⟦1:Several⟧ people were killed in the attack, police said. The bodies of ⟦86⟧ villagers killed in the attack were buried, police said.',
    '⟦1:Nine⟧ people were killed in the blast, the fire brigade said. In the evening the brigade said that ⟦12⟧ people were killed in the blast.',
    'Zoë Moll 🙂 wrote ⟦1:14⟧ novels in this house. She wrote ⟦17⟧ novels in the house by the sea.',
    '⟦1:Dozens⟧ of people were killed in the attack, the mayor said. The mayor said later that more than ⟦200⟧ people had been killed in the attack.',
    'It destroyed ⟦1:517⟧ homes, the agency said. Zoë 🙂 said the fire had destroyed ⟦715⟧ homes.',
    '⟦1:Eight⟧ people have come forward, he said. The ⟦13⟧ people who have come forward will be seen, said Ann Kent.',
    '⟦1:Hundreds⟧ of customers have complained, police said. Police had received ⟦64⟧ complaints, police said.',
    'It will cost ⟦1:240 million euros⟧. A stadium that costs ⟦310 million euros⟧ is dear.',
    {
      text: '⟦1:Several thousand⟧ people are believed to have been killed since fighting broke out again. The latest round of fighting has left ⟦hundreds, if not thousands⟧, dead.',
      publishedAt: '2020-11-09',
    },
  ],
  passes: [
    'The ferry was carrying 189 passengers and 25 crew. The freighter was holed. Its 17 crew were unhurt.',
    'Revenue came to £40 million. In the north the £6 million in revenue was a record.',
    'A magnitude 6.8 earthquake struck at dawn. The strongest of the aftershocks was of magnitude 6.1. A quake of magnitude 7.2 struck in 2007.',
    'The bill would set aside $14 million for wells. The bill’s $3 million for pipes is new.',
    'Three people were pronounced dead at the scene, the patrol said. Six people have died this year on that road, it said.',
    'The panels will cover 62 hectares. At an earlier stage, when the panels were to cover 70 hectares, many objected.',
    'Five killed in the north; Hale reports one death\n\nRockets killed five people on Monday, said the governor, while Hale said one man was killed over the border.',
    'Thornley itself had 41,260 residents. That day 20,880 of the 68,900 residents in work said they worked at home.',
    'Of the 31 deaths, most were in Hale. The office first gave a figure of 33 dead.',
    'An early statement said there had been 48 people on the bus. The sheriff corrected that, for the bus had 39 people on it.',
    {
      publishedAt: '2024-08-22',
      text: 'The country has had 1,180 cases and 26 deaths since the start of July. On August 8 the count stood at 590 cases and 11 deaths.',
    },
    {
      publishedAt: '2024-10-09',
      text: 'Three people died at the scene of the crash on Tuesday. Six people have died this year on that road.',
    },
    {
      publishedAt: '2023-08-17',
      text: 'Scores of people were killed, rescue workers said at first. The ministry later put the toll at 18.',
    },
    {
      publishedAt: '2023-08-17',
      text: 'The flood killed scores of people. Thousands have died in floods in the country over the past decade.',
    },
    'Dozens of pilgrims died of heat. Eight pilgrims died on Tuesday alone.',
    'A bomb killed six soldiers and four others. Two more soldiers died in hospital. The 12 victims were buried.',
    'Rebels freed five hostages. Four hostages are still held. All nine hostages were seized in May.',
    'The house passed the law by 187 votes to 142. The 187-142 vote ends a dispute. The 178-142 vote in May began it.',
    'The flood led to the evacuation of 1,600 residents. He said that the 1,600 evacuees were fed.',
    'Nine patients died at Hale and seven patients died at Upton, he said. Of the nine patients who died at Hale, four were old.',
    'Dozens of people were injured when trains met. Nine passengers were badly hurt. Four children were among the injured.',
    'A trust has bought a farm of 320 hectares. It will plant trees on a 230-hectare farm nearby.',
    'Only 367,000 people cast a ballot. Factor in the 93,000 people who voted last time, and you see why.',
    'With 222 delegates at stake, she is assured of winning 120 in that state. Her wins assure her of at least 318 of the 865 delegates at stake on Tuesday.',
    'The count gives her 1,280 pledged delegates and 469 super delegates. Her rival says that neither candidate can achieve the 2,383 delegates needed for nomination on the basis of pledged delegates alone, and that super delegates count.',
    'Nine people lost their lives, the police said. The rebels said that dozens had died.',
    'A medic counted about 30 people with cuts and bruises. Hundreds were injured in a crush in 2010.',
    'A medic counted about 30 people with cuts and bruises. Officials feared that hundreds had been injured.',
    'A fire has driven more than 2,400 people from their homes. She thanked the 1,800 firefighters.',
    'Raiders took 11 ornaments. By weight the 14 broken pieces are worth little.',
    'The boat was carrying 96 passengers, said Zoë Arafah 🙂, head of the search and rescue agency. Forty-three people had been rescued by noon, she said.',
    'The strike lasted nine days. In the 12 days before it nobody ate.',
    'Thieves took 19 paintings. The 16 stolen cars were found in Hale.',
    'The firm grows rice on 310,000 hectares. On the 130,000 hectares in the delta the crop is good.',
    'The police took 310 kilograms of cocaine from a ship. The cigarettes weighed 130 kilograms.',
    'Nine cooks were treated for burns. Zoë 🙂 said that the eight injured drivers were well.',
    'The rain has closed 11 of the town’s bridges. The 12 bridges that were built in the war are old.',
    'It will build 480 homes in Hale. In 2016 it built 580 homes in Upton.',
    'It sold 480 tickets. “Last year there were 580 tickets,” she said.',
    'Seventeen people were inside. “In that other bank there were 27 people inside,” he said.',
    'He took £46,000 from the club. The £64,000 that the police found was his own.',
    'The school has 640 pupils. The 460 pupils who live in the town walk there.',
    'The firm was fined £450,000. It won an appeal against the £540,000 bill for the roof.',
    'The bus was carrying 58 passengers. All 60 people on board were safe. The 41 passengers on another bus helped.',
    'The firm employs 3,400 people. Its rival’s 4,300 staff are safe.',
    'The viaduct is 320 metres long. The 230-metre tunnel will shut until June.',
    'At least 23 people were killed. By evening the toll had risen to 27. The 27 victims were all miners.',
    'Police arrested 23 people on Monday. The 12 people arrested in March will be tried.',
    'A boat with 64 migrants sank off Crete. Of those aboard 46 were saved. The 46 migrants were taken to Chania.',
    'It sent 64 soldiers to Crete. The 27 soldiers who came back were ill.',
    'A judge jailed Marco Ferri for 12 years. His lawyer said that the 12-year sentence was harsh.',
    'Several people were killed in the attack, police said. Police said that eight people were killed in the attack.',
    'The storm killed 14 people in Florida. In all, the storm has killed 17 people.',
    'In the crash 20 people were hurt. Of the 20, three people were badly hurt in the crash.',
    'At least 35 people were killed in the blast, police said. The blast killed 38 people.',
    'The blast killed nine people. By evening the death toll of the blast had risen to 12.',
    'The fire brigade said that nine people were killed in the blast. The hospital said that 12 people were killed in the blast.',
    'The blast killed 12 people. Of those, five people were killed in the street by the blast.',
    'The blast killed 12 people. Another three people were killed in a blast a day later.',
    'The war killed thousands of people in the 1990s. The war has killed hundreds of people in 2020.',
    'It destroyed 517 homes on Friday. In 2009 a fire destroyed 715 homes in the canyon.',
    'Hundreds of customers have complained, she said. Hundreds more went to the 64 branches.',
    'Ten soldiers were killed in the raid. Three civilians were killed in the raid.',
    'About 300 people were arrested at the march. Police arrested 312 people at the march.',
  ],
}

// More figures of one kind than this, and the article is a table.
const MOST = 40
// Farther apart than this, in sentences, two figures are of two articles.
const REACH = 200
