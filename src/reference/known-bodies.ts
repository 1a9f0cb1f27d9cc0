/**
 * Bodies and firms that news copy calls by one word and introduces to nobody, lower case. Own list, from what the
 * business and world pages name daily.
 */
export const KNOWN_BODIES: ReadonlySet<string> = new Set(
  (
    'google apple amazon microsoft facebook meta twitter tesla uber airbnb netflix spotify samsung sony toyota honda ' +
    'nissan volkswagen mercedes audi renault peugeot fiat ford chrysler boeing airbus lockheed raytheon exxon chevron ' +
    'shell total equinor gazprom rosneft lukoil aramco walmart tesco sainsburys asda morrisons aldi lidl ikea nestle ' +
    'unilever pfizer moderna astrazeneca novartis roche bayer merck sanofi nike adidas puma siemens bosch philips nokia ' +
    'ericsson huawei alibaba tencent baidu tiktok openai nvidia intel qualcomm oracle cisco dell lenovo vodafone orange ' +
    'verizon comcast disney reuters bloomberg barclays lloyds natwest santander citigroup goldman deloitte visa paypal ' +
    'mastercard ryanair easyjet lufthansa qantas emirates iberia fedex maersk hitachi toshiba panasonic mitsubishi ' +
    'hyundai glencore vale monsanto syngenta heineken diageo starbucks mcdonalds greenpeace oxfam unicef unesco interpol ' +
    'europol amnesty nato opec hamas hezbollah fatah taliban kremlin pentagon congress parliament senate whitehall ' +
    'westminster brussels holyrood stormont canberra wellington washington labour tories conservatives democrats ' +
    'republicans plaid fifa uefa nasa eurostat ofcom ofsted ofgem ofwat frontex mercosur likud fidesz syriza podemos ' +
    'vatican eurotunnel eurostar amtrak embraer petrobras telegram instagram youtube wikipedia wikileaks anonymous ' +
    'breitbart politico axios newsweek wimbledon arsenal chelsea liverpool everton juventus benfica ajax celtic'
  ).split(' '),
)
