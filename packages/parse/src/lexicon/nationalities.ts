/** What a word says of whose people or weapons are meant: a demonym, a country, a force or movement. */
export interface Side {
  readonly kind: 'demonym' | 'country' | 'movement';
}

const sides = (kind: Side['kind'], list: string): [string, Side][] =>
  list.split(/\s+/).map((word) => [word.replaceAll('_', ' '), { kind }]);

/** Demonyms, countries and movements by lower-case spelling; those of several words by their last ("korean", "lanka"). */
export const sidesBySpelling: ReadonlyMap<string, Side> = new Map([
  ...sides(
    'demonym',
    `afghan albanian algerian american angolan argentine argentinian armenian australian austrian azerbaijani azeri
    bahraini bangladeshi belarusian belgian beninese bolivian bosnian brazilian british bulgarian burkinabe burmese burundian cambodian
    cameroonian canadian chadian chechen chilean chinese colombian congolese croatian cuban cypriot czech danish djiboutian dominican
    dutch ecuadorian egyptian emirati english eritrean estonian ethiopian fijian filipino finnish french gabonese gambian gazan georgian
    german ghanaian greek guatemalan guinean haitian honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian
    ivorian jamaican japanese jordanian kazakh kazakhstani kenyan korean kosovan kurdish kuwaiti kyrgyz laotian latvian lebanese liberian
    libyan lithuanian macedonian malagasy malawian malaysian malian maltese mauritanian mexican moldovan mongolian montenegrin moroccan
    mozambican namibian nepalese nepali nicaraguan nigerian nigerien norwegian omani pakistani palestinian panamanian paraguayan peruvian
    polish portuguese qatari romanian russian rwandan salvadoran saudi scottish senegalese serbian singaporean slovak slovenian somali
    soviet spanish sudanese swedish swiss syrian taiwanese tajik tanzanian thai tibetan togolese tunisian turkish turkmen ugandan
    ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean european african arab western allied`,
  ),
  ...sides(
    'country',
    `afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium
    benin bolivia bosnia botswana brazil bulgaria burma burundi cambodia cameroon canada chad chile china colombia congo croatia cuba
    cyprus denmark djibouti ecuador egypt eritrea estonia ethiopia finland france gabon gambia gaza georgia germany ghana greece guatemala
    guinea haiti honduras hungary india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya korea kosovo kuwait
    kyrgyzstan laos latvia lebanon liberia libya lithuania madagascar malawi malaysia mali mauritania mexico moldova mongolia montenegro
    morocco mozambique myanmar namibia nepal nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland
    portugal qatar romania russia rwanda senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan
    tajikistan tanzania thailand togo tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam yemen zambia zimbabwe
    britain england scotland wales u.s. us u.k. uk pyongyang moscow kyiv kiev washington beijing seoul tehran`,
  ),
  ...sides(
    'movement',
    `taliban houthi houthis hamas hezbollah isis isil daesh pkk ypg sdf wagner nato un u.n. eu rsf boko shabaab
    al-qaeda qaeda maoist naxalite zapatista peshmerga janjaweed seleka anti-balaka farc eln tplf ira`,
  ),
]);
