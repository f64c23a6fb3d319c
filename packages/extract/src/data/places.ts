/** Sovereign states and territories, one entry a comma; `|` joins names of one place, the usual first. */
export const COUNTRIES =
  "Afghanistan,Albania,Algeria,Andorra,Angola,Argentina,Armenia,Australia,Austria,Azerbaijan,Bahamas,Bahrain,Bangladesh," +
  "Barbados,Belarus|Byelorussia,Belgium,Belize,Benin,Bermuda,Bhutan,Bolivia,Bosnia and Herzegovina|Bosnia|Bosnia-Herzegovina,Botswana,Brazil," +
  "Brunei,Bulgaria,Burkina Faso,Burundi,Cambodia,Cameroon,Canada,Cape Verde,Central African Republic,Chad,Chile," +
  "China|People's Republic of China|PRC,Colombia,Comoros,Democratic Republic of Congo|DR Congo|DRC|Congo|Democratic Republic of the Congo|Zaire,Costa Rica," +
  "Croatia,Cuba,Cyprus,Czech Republic|Czechia,Czechoslovakia,Denmark,Djibouti,Dominica,Dominican Republic,East Timor|Timor-Leste,Ecuador," +
  "Egypt,El Salvador,England,Equatorial Guinea,Eritrea,Estonia,Eswatini|Swaziland,Ethiopia,Fiji,Finland,France,Gabon,Gambia,Georgia," +
  "Germany|West Germany|East Germany,Ghana,Gibraltar,Greece,Greenland,Grenada,Guam,Guatemala,Guinea,Guinea-Bissau,Guyana,Haiti,Honduras,Hong Kong,Hungary,Iceland," +
  "India,Indonesia,Iran,Iraq,Ireland|Republic of Ireland,Israel,Italy,Ivory Coast|Cote d'Ivoire,Jamaica,Japan,Jordan,Kazakhstan,Kenya," +
  "Kiribati,Kosovo,Kuwait,Kyrgyzstan,Laos,Latvia,Lebanon,Lesotho,Liberia,Libya,Liechtenstein,Lithuania,Luxembourg,Macau," +
  "Madagascar,Malawi,Malaysia,Maldives,Mali,Malta,Marshall Islands,Mauritania,Mauritius,Mexico,Micronesia,Moldova,Monaco," +
  "Mongolia,Montenegro,Morocco,Mozambique,Myanmar|Burma,Namibia,Nauru,Nepal,Netherlands|Holland,New Zealand,Nicaragua,Niger," +
  "Nigeria,North Korea|DPRK,North Macedonia|Macedonia,Northern Ireland,Norway,Oman,Pakistan,Palau,Palestine,Panama," +
  "Papua New Guinea,Paraguay,Peru,Philippines,Poland,Portugal,Puerto Rico,Qatar,Romania,Russia|Russian Federation," +
  "Rwanda,Samoa,San Marino,Saudi Arabia,Scotland,Senegal,Serbia,Seychelles,Sierra Leone,Singapore,Slovakia,Slovenia," +
  "Solomon Islands,Somalia,South Africa,South Korea|Korea,South Sudan,Soviet Union|USSR,Spain,Sri Lanka,St Lucia,Sudan,Suriname,Sweden," +
  "Switzerland,Syria,Taiwan,Tajikistan,Tanzania,Thailand,Togo,Tonga,Trinidad and Tobago,Tunisia,Turkey|Türkiye,Turkmenistan,Tuvalu," +
  "Uganda,Ukraine,United Arab Emirates|UAE|U.A.E.,United Kingdom|UK|U.K.|Britain|Great Britain,United States|US|U.S.|USA|U.S.A.|America|United States of America,Uruguay," +
  "Uzbekistan,Vanuatu,Vatican City|Vatican,Venezuela,Vietnam,Wales,Yemen,Yugoslavia,Zambia,Zimbabwe";

export const REGIONS =
  "Africa,Asia,Europe,North America,South America,Latin America,Central America,Antarctica,Oceania,Middle East,Far East,South-East Asia|Southeast Asia,South Asia," +
  "East Asia,Central Asia,West Africa,East Africa,North Africa,Southern Africa,Sub-Saharan Africa,Eastern Europe,Western Europe,Central Europe," +
  "Sahel,Sahara,Sinai,Maghreb,Levant,Balkans,Baltics,Caucasus,Caribbean,Scandinavia,Arabian Peninsula,Horn of Africa,Gaza,Gaza Strip," +
  "West Bank,Golan Heights,Kashmir,Kurdistan,Crimea,Donbas,Donetsk,Luhansk,Chechnya,Dagestan,Siberia,Tibet,Xinjiang,Darfur,Tigray,Catalonia,Basque Country," +
  "Bavaria,Saxony,Tuscany,Sicily,Sardinia,Corsica,Normandy,Brittany,Flanders,Wallonia,Andalusia,Galicia,Provence,Ulster,Cornwall,Kent,Essex,Yorkshire," +
  "Lancashire,Surrey,Sussex,Norfolk,Suffolk,Devon,Dorset,Hampshire,Merseyside,Midlands,East Anglia,Ontario,Quebec,Alberta,British Columbia,Manitoba,Saskatchewan," +
  "Nova Scotia,New Brunswick,Newfoundland,Yukon,New South Wales,Queensland,Victoria,Tasmania,South Australia,Western Australia,Northern Territory," +
  "Punjab,Gujarat,Kerala,Maharashtra,Tamil Nadu,Karnataka,Uttar Pradesh,Bihar,Rajasthan,West Bengal,Assam,Sindh,Balochistan,Anbar,Nineveh,Helmand,Kandahar," +
  "Idlib,Kirkuk,Diyala,Guangdong,Hubei,Sichuan,Yunnan,Shandong,Henan,Hunan,Fujian,Inner Mongolia,Okinawa,Hokkaido,Bali,Java,Sumatra,Borneo,Aceh,Mindanao,Papua,KwaZulu-Natal,Transvaal,Bosnian Serb Republic," +
  "Pacific,Atlantic,Arctic,Mediterranean,Pacific Ocean,Atlantic Ocean,Indian Ocean,Black Sea,Red Sea,South China Sea,Baltic Sea,North Sea,Caspian Sea,Persian Gulf,Gulf,Gulf of Mexico," +
  "English Channel,Nile,Danube,Rhine,Thames,Euphrates,Tigris,Mississippi,Amazon,Mekong,Ganges,Alps,Himalayas,Andes,Pyrenees,Rockies,Silicon Valley,Wall Street,Manhattan,Brooklyn,Queens,Bronx,Hollywood,Downing Street,Capitol Hill,Earth,Mars,Moon";

export const US_STATES =
  "Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana," +
  "Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina," +
  "North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming,New England";

export const CITIES =
  "Abidjan,Abu Dhabi,Abuja,Accra,Addis Ababa,Adelaide,Aden,Ahmedabad,Albuquerque,Aleppo,Alexandria,Algiers,Almaty,Amman,Amsterdam,Ankara,Antwerp,Ashgabat,Asmara,Astana,Asuncion," +
  "Athens,Atlanta,Auckland,Austin,Baghdad,Baku,Baltimore,Bamako,Bandung,Bangalore,Bangkok,Bangui,Barcelona,Basel,Basra,Beijing|Peking,Beirut,Belfast,Belgrade,Benghazi,Berlin,Bern|Berne," +
  "Bethlehem,Bilbao,Birmingham,Bishkek,Bogota|Bogotá,Bologna,Bombay,Bonn,Bordeaux,Boston,Bradford,Brasilia,Bratislava,Brazzaville,Bremen,Brighton,Brisbane,Bristol,Brussels,Bucharest,Budapest," +
  "Buenos Aires,Buffalo,Bujumbura,Cairo,Calcutta|Kolkata,Calgary,Cali,Canberra,Cape Town,Caracas,Cardiff,Casablanca,Charlotte,Chennai|Madras,Chicago,Chisinau,Christchurch,Cincinnati,Cleveland," +
  "Cologne,Colombo,Columbus,Conakry,Copenhagen,Cordoba,Cork,Coventry,Dakar,Dallas,Damascus,Dar es Salaam,Darwin,Davos,Dayton,Delhi|New Delhi,Denver,Derby,Detroit,Dhaka,Dijon,Doha,Donetsk,Dortmund,Dresden," +
  "Dubai,Dublin,Dubrovnik,Durban,Dushanbe,Düsseldorf|Duesseldorf,Edinburgh,Edmonton,Erbil|Arbil,Essen,Exeter,Faisalabad,Fallujah,Florence,Frankfurt,Freetown,Gaborone,Gaza City,Gdansk,Geneva,Genoa,Glasgow,Gothenburg,Graz," +
  "Grozny,Guadalajara,Guangzhou,Guatemala City,Halifax,Hamburg,Hanoi,Hanover,Harare,Hartford,Havana,Hebron,Helsinki,Hiroshima,Ho Chi Minh City|Saigon,Hobart,Homs,Honolulu,Houston,Hull,Hyderabad," +
  "Indianapolis,Innsbruck,Islamabad,Istanbul,Izmir,Jakarta,Jeddah,Jenin,Jericho,Jerusalem,Johannesburg,Juba,Kabul,Kampala,Kansas City,Karachi,Kathmandu,Kharkiv,Khartoum,Kherson,Kiev|Kyiv,Kigali,Kingston,Kinshasa," +
  "Kobe,Krakow,Kuala Lumpur,Kuwait City,Kyoto,La Paz,Lagos,Lahore,Las Vegas,Lausanne,Leeds,Leicester,Leipzig,Lille,Lima,Lisbon,Liverpool,Ljubljana,Lome,London,Los Angeles,Luanda,Lusaka,Luxor,Lviv,Lyon," +
  "Madrid,Malaga,Male,Managua,Manama,Manchester,Manila,Maputo,Mariupol,Marrakech,Marseille,Mecca,Medina,Melbourne,Memphis,Mexico City,Miami,Milan,Milwaukee,Minneapolis,Minsk,Mogadishu,Monrovia,Monterrey,Montevideo,Montreal," +
  "Moscow,Mosul,Mumbai,Munich,Muscat,Nablus,Nagasaki,Nagoya,Nairobi,Naples,Nashville,Nassau,New Orleans,New York City,Newark,Newcastle,Nicosia,Nice,Norwich,Nottingham,Nuremberg,Oakland,Odessa,Oklahoma City,Omaha,Orlando,Osaka," +
  "Oslo,Ottawa,Oxford,Palermo,Palmyra,Panama City,Paris,Perth,Peshawar,Philadelphia,Phnom Penh,Phoenix,Pittsburgh,Plymouth,Port Moresby,Port-au-Prince,Portland,Porto,Portsmouth,Prague,Pretoria,Pristina,Pyongyang,Quetta,Quito," +
  "Rabat,Ramadi,Ramallah,Rangoon|Yangon,Raqqa,Rawalpindi,Reading,Reykjavik,Riga,Rio de Janeiro|Rio,Riyadh,Rome,Rosario,Rostov,Rotterdam,Sacramento,Salt Lake City,Salzburg,Samara,San Antonio,San Diego,San Francisco,San Jose," +
  "San Juan,San Salvador,Sanaa,Santiago,Santo Domingo,Sao Paulo|São Paulo,Sapporo,Sarajevo,Seattle,Seoul,Seville,Shanghai,Sheffield,Shenzhen,Skopje,Sofia,Southampton,Srebrenica,Srinagar,St Louis,St Petersburg|Leningrad,St. Louis,St. Petersburg,Stanford,Stockholm,Strasbourg," +
  "Stuttgart,Sunderland,Surabaya,Suva,Swansea,Sydney,Taipei,Tallinn,Tampa,Tashkent,Tbilisi,Tehran,Tel Aviv,Tikrit,Tirana,Tokyo,Toronto,Toulouse,Tripoli,Tunis,Turin,Tuzla,Ulan Bator,Utrecht,Valencia,Vancouver,Venice,Vienna,Vientiane," +
  "Vilnius,Vladivostok,Volgograd,Warsaw,Washington DC|Washington D.C.|Washington,Wellington,Windhoek,Winnipeg,Wimbledon,Wolverhampton,Wuhan,Yaounde,Yekaterinburg,Yerevan,Yokohama,York,Zagreb,Zaporizhzhia,Zurich";

/** Lower-case or capital words that make the name beside them a place: "Anbar province", "the Badiya region". */
export const PLACE_NOUNS =
  "province provinces region regions district districts county counties valley valleys desert deserts mountains mountain outpost village villages town towns " +
  "peninsula island islands river lake airport governorate governorates coast border suburb neighbourhood neighborhood square street avenue road " +
  "bay strait gulf ocean sea canal basin plateau hills heights beach harbour harbor port state prefecture municipality enclave";

export const PLACE_LEADS =
  "province region district county city town village island state capital suburb port mount lake governorate area";
export const PLACE_DIRECTIONS =
  "north south east west northern southern eastern western central north-western north-eastern south-western south-eastern " +
  "northwestern northeastern southwestern southeastern upper lower mainland rural downtown";

/** Adjectives and names of peoples: nationalities, languages, faiths, parties by adherent. */
export const DEMONYMS =
  "Afghan Afghans African Africans Albanian Albanians Algerian Algerians American Americans Angolan Arab Arabs Arabic Argentine Argentinian Armenian Armenians Asian Asians " +
  "Australian Australians Austrian Austrians Azerbaijani Azeri Bahraini Bangladeshi Basque Belarusian Belgian Belgians Bolivian Bosnian Bosnians Brazilian Brazilians British Briton Britons Bulgarian Burmese Cambodian " +
  "Canadian Canadians Catalan Catholic Catholics Chechen Chechens Chilean Chinese Christian Christians Colombian Colombians Congolese Conservative Conservatives Croat Croats Croatian Cuban Cubans Cypriot Czech Czechs " +
  "Danish Dane Danes Democrat Democrats Democratic Dutch Dutchman Egyptian Egyptians English Englishman Eritrean Estonian Ethiopian European Europeans Filipino Finnish Finn French Frenchman Georgian German Germans Ghanaian Greek Greeks " +
  "Haitian Hebrew Hindu Hindus Hispanic Hungarian Hungarians Hutu Icelandic Indian Indians Indonesian Indonesians Iranian Iranians Iraqi Iraqis Irish Islamic Islamist Islamists Israeli Israelis Italian Italians Jamaican Japanese Jewish Jew Jews Jordanian " +
  "Kazakh Kenyan Kenyans Korean Koreans Kurd Kurds Kurdish Kuwaiti Latin Latvian Lebanese Liberal Liberals Liberian Libyan Libyans Lithuanian Malaysian Malian Maltese Maoist Maori Marxist Mexican Mexicans Moldovan Moroccan Mozambican Muslim Muslims Moslem Moslems " +
  "Nazi Nazis Nepalese Nigerian Nigerians Norwegian Norwegians Omani Orthodox Ottoman Pakistani Pakistanis Palestinian Palestinians Panamanian Peruvian Philippine Pole Poles Polish Portuguese Protestant Protestants Qatari Republican Republicans " +
  "Rohingya Romanian Romanians Roman Russian Russians Rwandan Saudi Saudis Scot Scots Scottish Senegalese Serb Serbs Serbian Shia Shiite Shi'ite Shiites Sikh Singaporean Slovak Slovene Slovenian Somali Somalis Soviet Spanish Spaniard Spaniards Sudanese Sunni Sunnis Swede Swedes Swedish Swiss Syrian Syrians " +
  "Taiwanese Tamil Tamils Tanzanian Thai Tibetan Tibetans Tory Tories Tunisian Turk Turks Turkish Tutsi Ugandan Ukrainian Ukrainians Uruguayan Uighur Uyghur Uzbek Venezuelan Venezuelans Vietnamese Welsh Western Yazidi Yemeni Yugoslav Zairean Zambian Zimbabwean Zionist";

/** Names of peoples in two words. */
export const LONG_DEMONYMS =
  "South African,South Africans,North Korean,North Koreans,South Korean,South Koreans,Sri Lankan,Sri Lankans,Latin American,Latin Americans,North American,South American,Central American,Saudi Arabian,New Zealander,New Zealanders,Costa Rican,Puerto Rican,West Indian," +
  "African American,African Americans,African-American,African-Americans,Bosnian Serb,Bosnian Serbs,Bosnian Croat,Bosnian Croats,Iraqi Kurd,Iraqi Kurds,Iraqi Kurdish,Northern Irish,Roman Catholic,Roman Catholics,Hong Konger,East German,West German,Native American,Native Americans,Social Democrat,Social Democrats,Christian Democrat,Christian Democrats,Anglo-Saxon";
