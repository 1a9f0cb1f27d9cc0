const US = {
  East: 'America/New_York',
  Central: 'America/Chicago',
  Mountain: 'America/Denver',
  Pacific: 'America/Los_Angeles',
} as const

const entries = (zone: string | readonly string[], names: string): [string, readonly string[]][] =>
  names.split(',').map((name) => [name, typeof zone === 'string' ? [zone] : zone])

/**
 * Words that newspapers put behind an hour, folded, and the zones that each may be for. What changes with the season
 * (`EST` in July) is read as loosely as it is written. Own list; the zones are those of the IANA database.
 */
export const ZONES_OF_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ...entries('UTC', 'gmt,utc,zulu,universal,greenwich'),
  ...entries('Etc/GMT-1', 'bst'),
  ...entries(US.East, 'et,est,edt,eastern'),
  ...entries([US.Central, 'Europe/Paris'], 'central'),
  ...entries(US.Central, 'ct,cdt'),
  ...entries([US.Central, 'America/Costa_Rica'], 'cst'),
  ...entries([US.Mountain, 'America/Phoenix'], 'mt,mst,mdt,mountain'),
  ...entries(US.Pacific, 'pt,pst,pdt,pacific'),
  ...entries('America/Halifax', 'adt,atlantic'),
  ...entries('Europe/Paris', 'cet,cest,central european'),
  ...entries('Europe/Helsinki', 'eet,eest,eastern european'),
  ...entries(['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem'], 'ist'),
  ...entries('Asia/Tokyo', 'jst'),
  ...entries('Africa/Nairobi', 'eat'),
  ...entries('Africa/Lagos', 'wat'),
  ...entries('Africa/Johannesburg', 'sast,cat'),
  ...entries('Asia/Singapore', 'sgt'),
  ...entries('Asia/Hong_Kong', 'hkt'),
  ...entries('Australia/Sydney', 'aest,aedt'),
  ...entries('Australia/Perth', 'awst'),
  ...entries('Pacific/Auckland', 'nzst,nzdt'),
  ...entries('Europe/Moscow', 'msk'),
])

/** Lands that are no states of the world and no towns, folded: provinces, counties, kingdoms. Own list. */
export const ZONES_OF_LANDS: ReadonlyMap<string, readonly string[]> = new Map([
  ...entries(
    'Europe/London',
    'england,scotland,wales,northern ireland,britain,great britain,uk,united kingdom,ulster,devon,cornwall,dorset,somerset,' +
      'wiltshire,hampshire,sussex,west sussex,east sussex,surrey,kent,essex,suffolk,norfolk,cambridgeshire,' +
      'hertfordshire,bedfordshire,buckinghamshire,oxfordshire,berkshire,gloucestershire,worcestershire,herefordshire,' +
      'shropshire,staffordshire,warwickshire,northamptonshire,leicestershire,nottinghamshire,derbyshire,lincolnshire,' +
      'yorkshire,lancashire,cheshire,merseyside,cumbria,northumberland,county durham,tyneside,teesside,gwynedd,powys,' +
      'anglesey,pembrokeshire,glamorgan,fife,angus,aberdeenshire,perthshire,lothian,ayrshire,shetland,orkney,hebrides',
  ),
  ...entries('Europe/Dublin', 'ireland,irish republic,kerry,donegal,galway,mayo,connemara,tipperary,wexford'),
  ...entries(
    US.East,
    'connecticut,delaware,georgia,maine,maryland,massachusetts,new hampshire,new jersey,new york,new england,' +
      'north carolina,ohio,pennsylvania,rhode island,south carolina,vermont,virginia,west virginia,washington,ontario,quebec',
  ),
  ...entries([US.East, US.Central], 'florida,indiana,kentucky,michigan,tennessee'),
  ...entries(
    US.Central,
    'alabama,arkansas,illinois,iowa,louisiana,minnesota,mississippi,missouri,oklahoma,wisconsin,manitoba',
  ),
  ...entries([US.Central, US.Mountain], 'kansas,nebraska,north dakota,south dakota,texas'),
  ...entries([US.Mountain], 'colorado,montana,new mexico,utah,wyoming,alberta'),
  ...entries(['America/Phoenix', US.Mountain], 'arizona'),
  ...entries([US.Mountain, US.Pacific], 'idaho,oregon'),
  ...entries(US.Pacific, 'california,nevada,washington state,british columbia'),
  ...entries('America/Anchorage', 'alaska'),
  ...entries('Pacific/Honolulu', 'hawaii'),
  ...entries('America/Halifax', 'nova scotia,new brunswick,prince edward island'),
  ...entries('America/St_Johns', 'newfoundland'),
  ...entries('Australia/Sydney', 'new south wales,australian capital territory,tasmania'),
  ...entries('Australia/Melbourne', 'victoria'),
  ...entries('Australia/Brisbane', 'queensland'),
  ...entries('Australia/Perth', 'western australia'),
  ...entries('Australia/Adelaide', 'south australia'),
  ...entries('Australia/Darwin', 'northern territory'),
  ...entries('Europe/Madrid', 'catalonia,andalusia,majorca,mallorca'),
  ...entries('Europe/Rome', 'sicily,sardinia,tuscany,lombardy'),
  ...entries('Europe/Paris', 'brittany,normandy,provence,corsica'),
  ...entries('Europe/Berlin', 'bavaria,saxony'),
  ...entries('Europe/Athens', 'crete'),
  ...entries('Asia/Tokyo', 'hokkaido,okinawa'),
  ...entries('Asia/Makassar', 'bali'),
])
