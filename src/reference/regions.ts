import { foldName } from './fold-name.ts'

/** States of the union, provinces and other lands that hold towns and are no states of the world. Own list. */
const REGIONS: ReadonlySet<string> = new Set(
  (
    'alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,illinois,' +
    'indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,' +
    'montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,' +
    'oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington,' +
    'west virginia,wisconsin,wyoming,ontario,quebec,alberta,manitoba,nova scotia,british columbia,bavaria,catalonia,' +
    'andalusia,sicily,tuscany,lombardy,brittany,normandy,flanders,wallonia,crimea,donbas,kashmir,punjab,tibet,' +
    'xinjiang,hong kong,queensland,victoria,new south wales,tasmania,yorkshire,cornwall,kent,essex,europe,africa,asia,' +
    'middle east,balkans,caucasus,midlands,highlands,west bank,gaza,silicon valley,bay area,new england'
  ).split(','),
)

/** Whether a name is of a land that holds towns. */
export const isRegion = (name: string): boolean => REGIONS.has(foldName(name))
