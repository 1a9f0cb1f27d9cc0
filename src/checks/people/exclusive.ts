import type { Post } from '../../domain/entity.ts'
import { foldName } from '../../reference/fold-name.ts'

/*
 * What a person is one of at a time: a party's member, a member of one chamber, a priest or a bishop, of a trade. Each
 * list is of the words of one sort; two of them for one person are at odds.
 */

type Sort = Readonly<{
  what: string
  /** Words as a folded post words them, each under the one that stands for it. */
  of: readonly (readonly [name: string, pattern: RegExp])[]
  /** Whether the words stand so only right before a name. */
  titleOnly: boolean
}>

const sort = (what: string, words: string, titleOnly = false): Sort => ({
  what,
  titleOnly,
  of: words.split(';').map((forms) => {
    const names = forms.trim().split('|')
    return [names[0] ?? '', new RegExp(`\\b(?:${forms.trim()})\\b`, 'u')] as const
  }),
})

const SORTS: readonly Sort[] = [
  sort(
    'another party',
    'republican; democrat|democratic; labour; conservative|tory; liberal democrat|lib dem; green; snp|scottish national; plaid cymru|plaid; reform uk; sinn fein; dup|democratic unionist; independent; libertarian; social democrat|social democratic; christian democrat|christian democratic; socialist; communist; fianna fail; fine gael; bjp',
  ),
  sort(
    'another chamber',
    'senator|sen; representative|rep|congressman|congresswoman; assemblyman|assemblywoman; mp; mep; msp',
    true,
  ),
  sort(
    'another chamber',
    'republican senator|democratic senator|us senator|a senator|state senator; congressman|congresswoman|a representative|us representative|member of congress',
  ),
  sort(
    'another post',
    'prime minister|premier; president; chancellor; king; queen; emperor; governor|gov; mayor',
    true,
  ),
  sort('another standing', 'lieutenant governor|lt gov; ^governor|^gov'),
  sort('another standing', '^judge|^(?:mr |mrs |lord |lady )?justice; ^magistrate; ^coroner; ^sheriff', true),
  sort('another standing', '^archbishop; ^bishop; ^rabbi; ^imam; ^pope', true),
  sort('another standing', '^king; ^queen; ^prince; ^princess; ^duke; ^earl', true),
  sort('another standing', '^sir; ^lord|^baron', true),
  sort(
    'another standing',
    'first officer|co pilot|copilot|first mate; captain|skipper|pilot; chief engineer; second officer; ship s cook|the cook|deckhand',
  ),
  sort(
    'another standing',
    'deputy head(?: ?teacher)?|assistant head(?: ?teacher)?|deputy headmaster|deputy principal; head ?teacher|headmaster|headmistress|^head$|principal',
  ),
  sort('another post', 'ambassador; consul|consul general; attache; charge d affaires'),
  sort(
    'another office',
    '^sheriff|county sheriff|the sheriff; county attorney|district attorney|state attorney|the county prosecutor; county clerk|town clerk|city clerk; city attorney|town attorney; finance director|finance officer; city engineer|county engineer; planning director; public works director; police chief|chief of police; fire chief|fire marshal; coroner|medical examiner; city manager|county manager; tax assessor; auditor; treasurer; comptroller|controller; secretary of state; attorney general',
  ),
  sort(
    'another trade',
    'plumber; electrician; carpenter|joiner; bricklayer; roofer; baker; butcher; fishmonger; hairdresser|barber; farmer; fisherman; miner; welder; mechanic; librarian; accountant|bookkeeper; architect; bus driver|coach driver; lorry driver|truck driver|trucker; taxi driver|cab driver|cabbie; train driver; postman|postwoman|mail carrier|letter carrier; firefighter|fireman; paramedic; nurse; surgeon; dentist; vet|veterinarian; pharmacist; midwife; schoolteacher|teacher|schoolmaster|headteacher; bartender|barman|barmaid; waiter|waitress; shopkeeper|grocer; pilot; gardener; cleaner|janitor; geologist; botanist; chemist; physicist; astronomer; economist; historian; sociologist; psychologist; psychiatrist; cardiologist; oncologist; neurologist; dermatologist; urologist; radiologist; gynaecologist|gynecologist|obstetrician; ophthalmologist; anaesthetist|anesthesiologist; rheumatologist; endocrinologist; geneticist; immunologist|virologist; seismologist; volcanologist; meteorologist; oceanographer; zoologist; entomologist; ornithologist; criminologist; philosopher; theologian; epidemiologist; paediatrician|pediatrician; pathologist; archaeologist; anthropologist; linguist; mathematician; barrister; solicitor; beekeeper; seamstress|tailor; cobbler|shoemaker; blacksmith; potter; sculptor; violinist; cellist; pianist; flautist|flutist; trumpeter; drummer; soprano; tenor; baritone',
  ),
]

/** What a post may hold beside its trade, or has left behind. */
const MORE_THAN_ONE =
  /\b(?:and|also|part time|turned|former|formerly|ex|retired|trained as|amateur|trainee|student|supporter|candidate|voter|leaning|assistant to|association|union|federation|club)\b/u

const oneOf = (words: string, kind: Post['kind'], { of, titleOnly }: Sort): string | null => {
  if (titleOnly && kind !== 'title') return null
  return of.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

/** What sets two posts at odds of which a person is one at a time, in words; `null` where nothing does. */
export const exclusion = (a: Post, b: Post): string | null => {
  const [one, two] = [foldName(a.words), foldName(b.words)]
  if (MORE_THAN_ONE.test(one) || MORE_THAN_ONE.test(two)) return null
  for (const each of SORTS) {
    const [first, second] = [oneOf(one, a.kind, each), oneOf(two, b.kind, each)]
    if (first !== null && second !== null && first !== second) return each.what
  }
  return null
}
