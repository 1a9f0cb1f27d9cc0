import { sexOfGivenName } from './sex-of-given-name.ts'

/*
 * Given names that are borne by one sex nearly always, lower case, for *he* and *she*. Own list, from many languages;
 * names that both bear (Kim, Robin, Alex, Jean, Andrea, Sasha) are left out.
 */
const MALE = `aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alberto alejandro alexander alfred ali amir anatoly
 anders andre andreas andrei andrew andriy angus anthony antoine anton antonio arthur artur asif barack ben benjamin bernard
 bilal bill bjorn bob boris brad brandon brendan brian bruce carl carlos charles christian christopher colin connor craig
 dan daniel darren dave david denis dennis derek dmitri dmitry dmytro donald douglas duncan edward emmanuel emre enrique eric
 erik ernest farid felipe fernando francisco francois frank fred frederick fyodor gareth gary geoffrey george gerald gerard
 giovanni giuseppe gordon graham greg gregory guillermo gustav hamid hans harold harry hassan heinrich henrik henry hiroshi
 howard hugh hugo hussein ian ibrahim igor ilham imran ivan ivor jack jacob jacques jakob james jamal jan jason javier jeff
 jeffrey jeremy jim joe joel johan john jonathan jonas jorge jose joseph joshua juan julian karim karl keith kenneth kenji
 kevin khalid klaus kyle lars laurent lee leon leonard leonid liam louis luca lucas luis magnus malcolm manuel marcel marco
 marcus mario mark martin mathew matteo matthew michael miguel mike mikhail mohamed mohammad mohammed muhammad mustafa
 nathan neil nicholas nicolas nigel nikol nikolai nils norman oleg oleh oliver olivier omar oscar otto pablo patrick paul
 pavel pedro peter petr philip philippe pieter piotr rafael rahul raj rajesh ramon raul ray raymond reza ricardo richard
 robert roberto roger ron ronald ross roy rupert russell sam samuel scott sean sebastian sergei serhiy simon stefan stephane
 stephen steve steven stuart sunil sven takeshi ted tendai theodore thomas tim timothy tobias tom tomas tony trevor vagram
 ryan larry justin jerry zachary ethan noah lawrence bryan gabriel billy ralph eugene bobby johnny bradley callum rhys
 owen ewan euan alistair alasdair hamish declan cillian padraig eamonn desmond clive barry geoff rodney cyril reginald neville
 victor viktor vincent vladimir volodymyr walter wayne wei wilhelm william yuri yusuf yves zoltan`

const FEMALE = `abigail adaeze agnes aisha alexandra alice alicia alison amanda amara amelia amina amy ana anastasia angela anita ann
 anna anne annette annie anya ayesha barbara beatrice beth betty bianca birgit brenda bridget camilla carla carmen carol
 caroline catherine cecilia charlotte chloe christina christine clara claire clare claudia daniela dana deborah denise
 diana diane dorothy edith eileen elaine eleanor elena elisabeth eliza elizabeth ella ellen elsa emily emma erica
 esther eva evelyn fatima fiona florence frances francesca gabriela gemma georgia geraldine gillian giulia gloria grace
 greta gwen hanna hannah harriet heather heidi helen helena hilary hillary holly ines ingrid irena irene irina isabel isabella
 isla jacqueline jane janet janice jasmine jennifer jenny jessica jill joan joanna josephine joyce judith julia julie june
 karen karin kate katherine kathleen katie keiko kirsten lara laura layla leah leila lena lidia lilian lily linda lisa
 lois lorraine louise lucia lucy lydia lyudmila madeleine mane maria mariam marie marina marion marguerite martha mary maya
 megan melanie melissa mia michelle miriam molly monica nadia nancy naomi natalia natalie natasha nicola nina nora norma
 oksana olena olga olivia pamela patricia paula pauline penelope philippa phoebe pooja priya priyanka rachel rebecca renata
 rita rosa rosalind rose rosemary ruth sabine samantha sandra sara sarah sharon sheila shirley silvia sofia sonia sophia
 sophie stella stephanie susan susanna svetlana sylvia tamara tanya tatiana teresa theresa tina tracey ursula valerie vanessa
 margaret kimberly donna cynthia nicole debra carolyn lauren cheryl kathryn judy danielle marilyn beverly brittany doris
 kayla lori marjorie niamh aoife siobhan sinead bronwen rhiannon morag eilidh maureen doreen lynne deirdre bernadette imogen
 jemima tabitha
 vera veronica victoria violet virginia wendy yasmin yelena yuko yulia yvonne zainab zara zoe zoë`

export type Sex = 'male' | 'female'

/** The sex that a common given name tells, by the name in lower case. */
export const GIVEN_NAMES: ReadonlyMap<string, Sex> = new Map([
  ...MALE.split(/\s+/).map((name) => [name, 'male'] as const),
  ...FEMALE.split(/\s+/).map((name) => [name, 'female'] as const),
])

/** The sex that a given name tells, in any case; undefined where that is open. */
export const sexOfName = (given: string): Sex | undefined =>
  GIVEN_NAMES.get(given.toLowerCase()) ?? sexOfGivenName(given)

/** Nouns that tell the sex of whom they name, lower case. */
export const SEXED_NOUNS =
  /^(?:(?<female>mother|daughter|sister|wife|widow|aunt|niece|grandmother|girlfriend|actress|queen|princess|duchess|baroness|heroine|nun|\p{L}*(?:woman|girl))|(?<male>father|son|brother|husband|widower|uncle|nephew|grandfather|boyfriend|king|prince|duke|baron|monk|\p{L}*(?<!wo)man|boy))$/u
