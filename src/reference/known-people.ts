/** Surnames that a newspaper prints without an introduction, folded. Own list of those whom the world's front pages name. */
export const KNOWN_PEOPLE: ReadonlySet<string> = new Set(
  (
    'trump obama biden clinton bush reagan nixon kennedy carter lincoln roosevelt churchill thatcher blair cameron johnson ' +
    'sunak starmer truss brown corbyn farage sturgeon salmond major putin medvedev zelensky zelenskyy poroshenko yeltsin ' +
    'gorbachev lavrov navalny stalin lenin hitler mussolini merkel scholz kohl macron hollande sarkozy chirac mitterrand ' +
    'draghi berlusconi renzi meloni rajoy sanchez tsipras erdogan assad gaddafi qaddafi saddam mubarak sisi netanyahu sharon ' +
    'rabin arafat abbas khamenei rouhani khomeini modi gandhi nehru khan bhutto musharraf xi mao deng kim abe suharto duterte ' +
    'marcos mandela mbeki zuma ramaphosa mugabe castro chavez maduro lula bolsonaro rousseff trudeau harper ardern morrison ' +
    'pence harris mccain romney sanders warren rubio cruz kerry pelosi mcconnell schumer ryan cheney comey mueller snowden ' +
    'assange musk bezos gates zuckerberg jobs murdoch buffett soros einstein darwin newton shakespeare dickens picasso mozart ' +
    'beethoven bach francis benedict beyonce madonna adele messi ronaldo neymar federer nadal djokovic murray williams woods ' +
    'bolt ali pele maradona beckham spielberg hitchcock tarantino freud marx orwell'
  ).split(' '),
)
