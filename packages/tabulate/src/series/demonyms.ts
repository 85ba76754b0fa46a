/**
 * Countries with the words for their people, where sameness does not follow from the spelling alone: "Ukraine: Ukrainian".
 *
 * UN members and observers as of 2024, with the names that news uses for some of them.
 */
const COUNTRIES = `afghanistan: afghan, afghani; albania: albanian; algeria: algerian; andorra: andorran; angola: angolan;
argentina: argentine, argentinian; armenia: armenian; australia: australian; austria: austrian; azerbaijan: azerbaijani, azeri;
bahamas: bahamian; bahrain: bahraini; bangladesh: bangladeshi; barbados: barbadian; belarus: belarusian; belgium: belgian;
belize: belizean; benin: beninese; bhutan: bhutanese; bolivia: bolivian; bosnia: bosnian, bosnia and herzegovina;
botswana: motswana, botswanan; brazil: brazilian; brunei: bruneian; bulgaria: bulgarian; burkina faso: burkinabe; burundi: burundian;
cambodia: cambodian; cameroon: cameroonian; canada: canadian; cape verde: cape verdean; chad: chadian; chile: chilean;
china: chinese; colombia: colombian; comoros: comorian; congo: congolese; costa rica: costa rican; croatia: croatian, croat;
cuba: cuban; cyprus: cypriot; czech republic: czech, czechia; denmark: danish, dane; djibouti: djiboutian; dominica: dominican;
ecuador: ecuadorian; egypt: egyptian; el salvador: salvadoran; eritrea: eritrean; estonia: estonian; eswatini: swazi;
ethiopia: ethiopian; fiji: fijian; finland: finnish, finn; france: french; gabon: gabonese; gambia: gambian; georgia: georgian;
germany: german; ghana: ghanaian; greece: greek; grenada: grenadian; guatemala: guatemalan; guinea: guinean; guyana: guyanese;
haiti: haitian; honduras: honduran; hungary: hungarian; iceland: icelandic, icelander; india: indian; indonesia: indonesian;
iran: iranian; iraq: iraqi; ireland: irish; israel: israeli; italy: italian; ivory coast: ivorian, cote d'ivoire; jamaica: jamaican;
japan: japanese; jordan: jordanian; kazakhstan: kazakh, kazakhstani; kenya: kenyan; kosovo: kosovan, kosovar; kuwait: kuwaiti;
kyrgyzstan: kyrgyz; laos: laotian, lao; latvia: latvian; lebanon: lebanese; lesotho: basotho; liberia: liberian; libya: libyan;
liechtenstein: liechtensteiner; lithuania: lithuanian; luxembourg: luxembourgish; madagascar: malagasy; malawi: malawian;
malaysia: malaysian; maldives: maldivian; mali: malian; malta: maltese; mauritania: mauritanian; mauritius: mauritian; mexico: mexican;
moldova: moldovan; monaco: monegasque; mongolia: mongolian; montenegro: montenegrin; morocco: moroccan; mozambique: mozambican;
myanmar: burmese, burma; namibia: namibian; nepal: nepali, nepalese; netherlands: dutch; new zealand: new zealander;
nicaragua: nicaraguan; niger: nigerien; nigeria: nigerian; north korea: north korean, dprk; north macedonia: macedonian, macedonia;
norway: norwegian; oman: omani; pakistan: pakistani; palestine: palestinian; panama: panamanian; papua new guinea: papuan;
paraguay: paraguayan; peru: peruvian; philippines: philippine, filipino, filipina; poland: polish, pole; portugal: portuguese;
qatar: qatari; romania: romanian; russia: russian; rwanda: rwandan; samoa: samoan; saudi arabia: saudi, saudi arabian;
senegal: senegalese; serbia: serbian, serb; seychelles: seychellois; sierra leone: sierra leonean; singapore: singaporean;
slovakia: slovak, slovakian; slovenia: slovenian, slovene; somalia: somali; south africa: south african;
south korea: south korean, republic of korea; south sudan: south sudanese; spain: spanish, spaniard; sri lanka: sri lankan;
sudan: sudanese; suriname: surinamese; sweden: swedish, swede; switzerland: swiss; syria: syrian; taiwan: taiwanese;
tajikistan: tajik; tanzania: tanzanian; thailand: thai; timor-leste: timorese, east timor; togo: togolese; tonga: tongan;
trinidad and tobago: trinidadian; tunisia: tunisian; turkey: turkish, turk, turkiye; turkmenistan: turkmen; uganda: ugandan;
ukraine: ukrainian; united arab emirates: emirati, uae; united kingdom: british, briton, britain, great britain, uk;
united states: american, us, usa, america; uruguay: uruguayan; uzbekistan: uzbek; vanuatu: vanuatuan; venezuela: venezuelan;
vietnam: vietnamese; yemen: yemeni; zambia: zambian; zimbabwe: zimbabwean; england: english; scotland: scottish, scot; wales: welsh;
chechnya: chechen; crimea: crimean; kurdistan: kurdish, kurd; tibet: tibetan; catalonia: catalan; european union: eu;
united nations: un`;

/** The country of each word for its people, and of each of its other names, in lower case: "ukrainian" is "ukraine". */
export const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  COUNTRIES.split(/;\s+/).flatMap((line) => {
    const [country = '', words = ''] = line.split(': ');
    return words.split(/,\s+/).map((word): [string, string] => [word, country]);
  }),
);
