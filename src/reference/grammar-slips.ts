import { HOMOPHONE_SLIPS } from './homophone-slips.ts'
import { PHRASE_SLIPS } from './phrase-slips.ts'

/**
 * Words that no sentence has in such a place: written > meant / the word before, any of these / the word after, any of
 * these, or after `=` its part of speech. `#` stands for digits. Own list, of slips that the words beside give away
 * without any matter.
 */
const LIST = `
too > two / the these those last first next of for in after between within with all other its his her their past only than at least killed injured / = NNS
then > than / more less fewer rather greater higher lower larger smaller older younger bigger better worse stronger weaker faster slower longer shorter other heavier cheaper / = CD DT PRP NN NNP NNS NNPS IN WRB JJ PRP$ VBN $
there > their / of for in from with by on at into after about lost left sold took saved brought rebuild rebuilt lose leave sell take save raise raised gave give made make / = NN NNS JJ
their > there /  / is are was were
loose > lose / to will would could may might not can must should did does do / = DT PRP$ PRP CD NN NNS JJ
lead > led / was were been had has have / by to the a an its his her their
affect > effect / the an no little any adverse profound immediate lasting knock-on / of on upon was is will
affects > effects / the no any its their these such harmful adverse lasting long-term ill side / of on upon was were are
effected > affected / badly adversely severely worst most least not directly seriously / 
effected > affected / been are were people those areas was homes / by
breath > breathe / to could can cannot not n't n’t / = , . RB IN JJ DT
advice > advise / to will would must / = DT NNS PRP PRP$ IN NNP
of > have / could would should must might / = VBN VBD
past > passed / has have had / by the a an its two
passed > past / walked drove ran rode flew sailed swam marched crept swept rushed sped strolled hurried half / = DT PRP$ NNP CD
form > from / came come comes coming away far fled ranging range ranged ranges fell rose dropped apart aside suffered suffering stolen taken removed benefit returned moved escaped died excluded withdrawn / = DT CD NNP NNPS NN NNS PRP$ $ JJ
weather > whether / ask asks asked asking know knows knew decide decides decided determine determined see question questioned unclear clear wonder wondered establish consider considering debate debating about of on / = DT PRP PRP$ TO NNP EX
weak > week / last this next each every per / = , . IN DT VBD VBZ VBP PRP MD TO CC
moths > months / last next this six three two four five eight nine ten few # / = , . IN DT VBD PRP RB MD TO CC
hole > whole / the a his her their our / country nation town village team family day year week community thing school world island building street crew squad region process
forth > fourth / the a his her their its / time quarter year day goal place week round game match month floor victim man woman suspect term set win defeat largest biggest
patience > patients /  / were are have who fainted died recovered survived complained waited suffered
patience > patients / # two three four five six seven eight nine ten dozen hundred thousand million elderly cancer many most / 
residence > residents /  / were are have who said say complained told fled
residence > residents / # two three four five six seven eight nine ten hundred thousand million many most / = VBD VBP IN , .
throne > thrown / was were been be being had is are / = IN RP RB TO
dew > due / was were is are be been mainly partly largely , / to
eminent > imminent /  / danger threat attack collapse arrival departure strike launch risk invasion arrest
imminent > eminent /  / professor scientist surgeon lawyer historian scholar doctor economist barrister physicist
minster > minister / prime foreign finance interior defence defense health education justice trade transport energy cabinet first environment / 
accept > except / all everyone everybody everything nothing nobody anyone day days / = DT CD NNP IN NNPS
`

/** A slip with what stands beside it; an empty set asks for nothing. */
export type GrammarSlip = Readonly<{
  written: string
  meant: string
  before: ReadonlySet<string>
  after: ReadonlySet<string>
  tagsAfter: ReadonlySet<string>
}>

const setOf = (words = ''): ReadonlySet<string> => new Set(words.split(' ').filter((word) => word !== ''))

const readSlip = (line: string): GrammarSlip => {
  const [words = '', before, after = ''] = line.split(/ \/ ?/u).map((part) => part.trim())
  const [written = '', meant = ''] = words.split(' > ')
  const isTags = after.startsWith('=')
  return {
    written,
    meant,
    before: setOf(before),
    after: setOf(isTags ? '' : after),
    tagsAfter: setOf(isTags ? after.slice(1) : ''),
  }
}

/** The slips, by the word that is written. */
export const GRAMMAR_SLIPS: ReadonlyMap<string, readonly GrammarSlip[]> = (() => {
  const shelves = new Map<string, GrammarSlip[]>()
  for (const slip of [...LIST.trim().split('\n'), ...PHRASE_SLIPS, ...HOMOPHONE_SLIPS].map(readSlip))
    shelves.set(slip.written, [...(shelves.get(slip.written) ?? []), slip])
  return shelves
})()
