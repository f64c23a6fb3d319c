/** Bodies that are widely written under several names: `type;usual name|other names`. */
export const KNOWN_NAMES = `
organization;Islamic State|Islamic State group|IS|Isis|ISIL|Daesh|Da'esh|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant|Islamic State in Iraq and Syria|so-called Islamic State
organization;al-Qaeda|al-Qaida|al Qaeda|al Qaida|Qaeda|Al-Qa'ida
organization;Taliban|Taleban
organization;Hezbollah|Hizbollah|Hizbullah|Hezbullah
organization;Hamas|Islamic Resistance Movement
organization;al-Shabaab|al-Shabab|al Shabaab|Shabaab
organization;Houthis|Houthi|Ansar Allah|Houthi movement
organization;Kurdistan Workers' Party|PKK|Kurdistan Workers Party
organization;Syrian Democratic Forces|SDF
organization;Syrian Observatory for Human Rights|SOHR
organization;United Nations|UN|U.N.
organization;UN Security Council|United Nations Security Council|UNSC|U.N. Security Council
organization;UN General Assembly|United Nations General Assembly|U.N. General Assembly
organization;UNHCR|UN refugee agency|United Nations High Commissioner for Refugees|UN High Commissioner for Refugees
organization;Unicef|United Nations Children's Fund|UN Children's Fund
organization;UNRWA|UN Relief and Works Agency|United Nations Relief and Works Agency
organization;World Food Programme|WFP|UN World Food Programme|World Food Program
organization;World Health Organization|WHO|World Health Organisation
organization;World Trade Organization|WTO|World Trade Organisation
organization;International Labour Organization|ILO|International Labour Organisation
organization;International Monetary Fund|IMF
organization;International Atomic Energy Agency|IAEA
organization;International Court of Justice|ICJ
organization;International Committee of the Red Cross|ICRC
organization;International Olympic Committee|IOC
organization;Intergovernmental Panel on Climate Change|IPCC
organization;European Union|EU|E.U.
organization;European Central Bank|ECB
organization;European Court of Human Rights|ECHR
organization;European Medicines Agency|EMA
organization;Nato|NATO|North Atlantic Treaty Organization|North Atlantic Treaty Organisation
organization;Opec|OPEC|Organization of the Petroleum Exporting Countries|Organisation of the Petroleum Exporting Countries
organization;OECD|Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development
organization;OSCE|Organization for Security and Co-operation in Europe|Organisation for Security and Cooperation in Europe
organization;Asean|ASEAN|Association of Southeast Asian Nations|Association of South-East Asian Nations
organization;Ecowas|ECOWAS|Economic Community of West African States
organization;Médecins Sans Frontières|MSF|Doctors Without Borders
organization;Human Rights Watch|HRW
organization;Amnesty International|Amnesty
organization;Federal Bureau of Investigation|FBI
organization;Central Intelligence Agency|CIA
organization;National Security Agency|NSA
organization;Federal Reserve|US Federal Reserve|Federal Reserve Board|Fed
organization;Centers for Disease Control and Prevention|CDC|US Centers for Disease Control and Prevention
organization;Food and Drug Administration|FDA|US Food and Drug Administration
organization;Environmental Protection Agency|EPA
organization;Securities and Exchange Commission|US Securities and Exchange Commission
organization;Department of Homeland Security|DHS
organization;Nasa|NASA|National Aeronautics and Space Administration
organization;National Health Service|NHS
organization;Bank of England|BoE
organization;People's Liberation Army|PLA
organization;Islamic Revolutionary Guard Corps|IRGC|Revolutionary Guards|Iranian Revolutionary Guards|Revolutionary Guard
organization;Israel Defense Forces|IDF|Israel Defence Forces|Israeli Defence Forces|Israeli Defense Forces
organization;African National Congress|ANC
organization;Associated Press|AP|The Associated Press
organization;Agence France-Presse|AFP
organization;British Broadcasting Corporation|BBC
organization;Fifa|FIFA|Fédération Internationale de Football Association
organization;Uefa|UEFA|Union of European Football Associations
`;

/** Words that bodies carry or leave out: "the Islamic State group", "Acme Corp". */
export const LOOSE_WORDS =
  "the group groups inc incorporated ltd limited llc plc corp corporation co company companies ag sa gmbh nv spa holding holdings organisation organization";

/** Small words within names. */
export const SMALL_WORDS = "of for and the de du des la le les del da do dos et und für von in on at to";

/** Words that say what kind of place a place is. */
export const PLACE_WORDS =
  "province region district county city town village island islands governorate prefecture municipality state republic kingdom of the";
