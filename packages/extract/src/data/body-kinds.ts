/** Nouns that stand for a body named before, with the kinds of bodies that they can mean; `company` holds for all who trade. One entry a line. */
export const BODY_NOUNS = `
company: company
firm: company lawfirm
business: company
corporation: company
conglomerate: company
giant: company
start-up: company
startup: company
brand: company
operator: company
owner: company
seller: company
group: company ngo thinktank union militant coalition lobby
maker: maker company
manufacturer: maker company
carmaker: car
automaker: car
car maker: car
planemaker: plane
aircraft maker: plane
chipmaker: tech
chip maker: tech
drugmaker: drug
drug maker: drug
pharmaceutical company: drug
airline: airline
carrier: airline telecom
bank: bank centralbank
central bank: centralbank
lender: bank
insurer: insurer
retailer: shop
chain: shop food hotel
supermarket: shop
grocer: shop
store: shop
oil company: oil
oil major: oil
energy company: oil utility
utility: utility
miner: mine
mining company: mine
steelmaker: mine
brewer: food
developer: company
builder: company
supplier: company
provider: company telecom
telecom: telecom
tech company: tech
tech giant: tech
search giant: tech
search engine: tech
social network: tech
social media company: tech
social media giant: tech
platform: tech
streaming service: tech media
app: tech
website: website tech
site: website tech
outlet: media paper website network wire
newspaper: paper
paper: paper
daily: paper
tabloid: paper
weekly: paper magazine
magazine: magazine
journal: journal
publication: media paper magazine website journal
publisher: media
broadcaster: network
network: network
channel: network
station: network
news agency: wire
wire service: wire
news service: wire
charity: ngo
aid group: ngo
aid agency: ngo world
relief agency: ngo world
relief group: ngo
rights group: ngo
human rights group: ngo
rights organisation: ngo
rights organization: ngo
advocacy group: ngo thinktank lobby
advocacy organization: ngo lobby
campaign group: ngo lobby
environmental group: ngo
watchdog: ngo regulator agency
watchdog group: ngo thinktank
monitoring group: ngo
monitor: ngo
nonprofit: ngo thinktank
non-profit: ngo thinktank
organization: ngo thinktank world union lobby sport
organisation: ngo thinktank world union lobby sport
foundation: foundation
trust: foundation
fund: fund
institute: thinktank
think tank: thinktank
think-tank: thinktank
thinktank: thinktank
research group: thinktank
research firm: research
research company: research
polling firm: research
pollster: research
consultancy: research
center: thinktank centre
centre: thinktank centre
lobby: lobby
lobby group: lobby
trade group: lobby
trade body: lobby
trade association: lobby
industry group: lobby
industry body: lobby
association: association
society: association
federation: association
alliance: coalition
coalition: coalition
union: union
labor union: union
trade union: union
teachers' union: union
party: party
movement: party militant
ministry: ministry
department: department
agency: agency wire world
government agency: agency
federal agency: agency
space agency: space
health agency: agency health
ratings agency: rating
rating agency: rating
credit rating agency: rating
bureau: agency
office: office
service: agency
administration: agency government
authority: authority
commission: commission
committee: committee
council: council
board: board
regulator: regulator
tribunal: court
court: court
high court: court
government: government
military: military
army: army
navy: navy
force: police airforce
police force: police
police department: police
hospital: hospital
clinic: hospital
university: university
college: university
school: university school
exchange: exchange
stock exchange: exchange
club: club
team: club
league: league
governing body: sport
world body: world sport
international body: world
bloc: bloc
church: church
museum: museum
laboratory: lab
lab: lab
prosecutor's office: prosecutor
district: district
`;

/** Words in a body's name that tell its kind. One kind a line. */
export const NAME_KINDS = `
company: inc corp corporation ltd limited co company llc llp plc ag sa spa nv gmbh holdings partners industries enterprises systems technologies technology pharmaceuticals pharma motors motor airlines airways bancorp insurance energy oil gas electric steel foods stores securities capital investments laboratories entertainment studios brands software semiconductor semiconductors logistics resorts hotels & group
maker: motors motor foods pharmaceuticals systems semiconductor semiconductors aerospace
car: motors motor automotive
airline: airlines airways airline air jet aviation
bank: bank bancorp banking banco banque bankshares savings
centralbank: reserve
insurer: insurance assurance mutual
drug: pharmaceuticals pharma therapeutics biosciences biotech
tech: technologies technology software semiconductor semiconductors
oil: oil petroleum gas
utility: electric power gas water
mine: mining steel minerals metals gold
shop: stores supermarkets
paper: times post journal tribune herald gazette telegraph guardian mirror chronicle globe star sun mail inquirer dispatch courier examiner independent observer express record bee zeitung standard monitor mercury
magazine: magazine weekly review spiegel
journal: lancet nature journal annals proceedings
network: tv television radio broadcasting news channel network
wire: press news newswire reuters
website: .com online
media: media news publishing
ngo: watch amnesty crisis children charity aid relief rescue oxfam greenpeace rights foundation fund international mission crescent cross refugees network observatory action campaign trust defense defenders humane conservation conservancy society
thinktank: center centre institute institution studies research policy foundation project council heritage
foundation: foundation trust
fund: fund
centre: center centre centers
lobby: association federation alliance council chamber coalition manufacturers retailers growers institute
association: association society federation confederation
coalition: coalition alliance
union: union unions workers teamsters brotherhood guild unite unison nurses teachers firefighters association federation congress
party: party greens democrats republicans conservatives labour liberals congress front alliance movement
ministry: ministry
department: department dept
agency: agency administration service bureau centers commission survey office authority board institutes inspectorate patrol
office: office
authority: authority
commission: commission
committee: committee
council: council
board: board
regulator: commission authority regulator ofcom ofgem ofwat office administration board agency
government: government administration cabinet house kremlin
court: court tribunal
police: police sheriff constabulary troopers patrol
airforce: force
army: army
navy: navy
military: army navy military forces defense pentagon command
hospital: hospital hospitals clinic infirmary medical
university: university college polytechnic
school: school schools academy
exchange: exchange nasdaq
league: league
club: united city fc rovers wanderers athletic club
church: church diocese archdiocese synod
museum: museum gallery
lab: laboratory laboratories
prosecutor: prosecutor prosecutors attorney
district: district
world: nations
research: research polling poll insights analytics consulting intelligence
militant: front army brigade brigades islamic
space: space
health: health disease medicines
`;

/** Well-known bodies by kind, as they are named. One kind a line, names between commas. */
export const KNOWN_BODIES = `
car: Toyota,Honda,Nissan,Ford,General Motors,GM,Volkswagen,BMW,Mercedes-Benz,Daimler,Tesla,Hyundai,Kia,Renault,Peugeot,Fiat,Stellantis,Volvo,Audi,Porsche,Mazda,Subaru,Suzuki,Mitsubishi,Chrysler,Jaguar,Land Rover,Rivian,BYD,Skoda,Seat,Ferrari,Rolls-Royce,Tata Motors
plane: Boeing,Airbus,Embraer,Bombardier
airline: Ryanair,easyJet,Lufthansa,British Airways,Air France,KLM,Delta,Delta Air Lines,United Airlines,American Airlines,Southwest,JetBlue,Qantas,Emirates,Etihad,Air India,IndiGo,Wizz Air,Iberia,Alitalia,SAS,Norwegian,Virgin Atlantic,Air Canada,Cathay Pacific,Singapore Airlines,Aeroflot
tech: Google,Alphabet,Apple,Microsoft,Amazon,Facebook,Meta,Twitter,X,Netflix,Uber,Lyft,Airbnb,Samsung,Intel,IBM,Nokia,Huawei,Alibaba,Tencent,Baidu,TikTok,ByteDance,Snap,Snapchat,Instagram,YouTube,WhatsApp,Spotify,Oracle,Nvidia,AMD,Qualcomm,TSMC,Cisco,Dell,HP,Sony,Panasonic,LG,Yahoo,eBay,PayPal,Zoom,Reddit,Pinterest,LinkedIn,OpenAI,Ericsson,SAP,Hulu,Disney+
shop: Walmart,Wal-Mart,Target,Costco,Tesco,Sainsbury's,Asda,Morrisons,Aldi,Lidl,Carrefour,Macy's,Kohl's,Nordstrom,J.C. Penney,Sears,Best Buy,Home Depot,Lowe's,Amazon,Marks & Spencer,John Lewis,Next,Primark,H&M,Zara,Inditex,Gap,IKEA,Ikea,Kroger,Whole Foods,Boots,CVS,Walgreens,Woolworths,Coles,Uniqlo,Debenhams
food: Mondelez,Nabisco,Kellogg,General Mills,Starbucks,McDonald's,Burger King,KFC,Subway,Nestle,Nestlé,Unilever,Coca-Cola,Pepsi,PepsiCo,Kraft,Heinz,Danone,Diageo,Heineken,Carlsberg,AB InBev,Greggs,Chipotle
drug: Pfizer,Moderna,AstraZeneca,Novartis,Roche,Merck,Sanofi,GlaxoSmithKline,GSK,Bayer,Eli Lilly,Johnson & Johnson,Novo Nordisk,Gilead,Biogen,Amgen,BioNTech,Novavax
oil: Shell,BP,ExxonMobil,Exxon Mobil,Exxon,Chevron,Total,TotalEnergies,Gazprom,Rosneft,Equinor,Statoil,Eni,Repsol,Petrobras,Saudi Aramco,Aramco,ConocoPhillips,Lukoil,Pemex
mine: Rio Tinto,BHP,Glencore,Anglo American,Vale,Fortescue,Barrick,Newmont,ArcelorMittal
bank: Goldman Sachs,JPMorgan,JPMorgan Chase,Morgan Stanley,Citigroup,Citi,Barclays,HSBC,Lloyds,NatWest,RBS,Santander,BNP Paribas,Societe Generale,Deutsche Bank,Commerzbank,Credit Suisse,UBS,ING,UniCredit,Wells Fargo,Halifax,Nationwide,Standard Chartered,Danske,Nordea,BBVA,Westpac,ANZ,Northern Rock,World Bank
centralbank: Federal Reserve,Fed,Bank of England,European Central Bank,ECB,Bank of Japan,Bank of Canada,Bundesbank,Reserve Bank of Australia,Reserve Bank of India,People's Bank of China,Riksbank,Norges Bank,Banxico
insurer: Allianz,AXA,Aviva,Prudential,AIG,MetLife,Zurich,Aetna,Cigna,Humana,Anthem,UnitedHealth,Lloyd's,Lloyd's of London,Swiss Re,Munich Re,Admiral
rating: Moody's,Standard & Poor's,S&P,Fitch
telecom: AT&T,Verizon,T-Mobile,Sprint,Vodafone,BT,Orange,Telefonica,Telstra,Comcast,O2,EE
research: Gallup,Ipsos,YouGov,Nielsen,Gartner,IDC,Opinium,ComRes,Survation,Rasmussen,Quinnipiac,Marist,Emerson,Kantar,J.D. Power
wire: Reuters,AFP,Agence France-Presse,Associated Press,AP,Xinhua,TASS,Itar-Tass,Interfax,Bloomberg,UPI,ANSA,dpa,Kyodo,Yonhap,PTI
network: BBC,CNN,Fox News,NBC,NBC News,ABC,ABC News,CBS,CBS News,MSNBC,Al Jazeera,Sky News,ITV,PBS,NPR,RT,Univision,Globo,RNZ
paper: New York Times,The New York Times,Washington Post,Wall Street Journal,Guardian,Financial Times,USA Today,Le Monde,El Pais,Le Figaro,Bild,Haaretz,Asahi Shimbun,Clarin,Dagens Nyheter,Aftonbladet,People's Daily
magazine: Der Spiegel,Time,Newsweek,The Economist,Economist,New Yorker,Forbes,Fortune,Vanity Fair,Rolling Stone,Consumer Reports,Wired,Billboard,Variety
journal: Lancet,Nature,Science,JAMA,BMJ,Cell
website: PolitiFact,Politico,BuzzFeed,Breitbart,HuffPost,Huffington Post,Wikipedia,WikiLeaks,Vox,Axios,FiveThirtyEight,RealClearPolitics,Snopes,FactCheck.org,TMZ,The Verge,TechCrunch,Rotten Tomatoes,Zillow,Rightmove,TripAdvisor,Zero Hedge,DigiTimes,GasBuddy
ngo: Oxfam,Greenpeace,Amnesty International,Human Rights Watch,Save the Children,Doctors Without Borders,Médecins Sans Frontières,Red Cross,Red Crescent,WWF,Sierra Club,ACLU,American Civil Liberties Union,Planned Parenthood,Shelter,Crisis,Barnardo's,NSPCC,RSPCA,CARE,World Vision,Mercy Corps,Islamic Relief,Transparency International,Reporters Without Borders,NAACP,Common Cause,PETA,Unicef,UNICEF,International Rescue Committee
lobby: National Rifle Association,NRA,Chamber of Commerce,AARP,CBI
thinktank: Brookings,Cato,Chatham House,RAND,Resolution Foundation,Institute for Fiscal Studies,IFS,Urban Institute,Tax Foundation,Tax Policy Center,Bruegel,IPPR,King's Fund,Heritage Foundation,Pew
union: Unite,Unison,Aslef,RMT,AFL-CIO,GMB,Teamsters,Verdi,IG Metall,Cosatu,CGT,UAW,United Auto Workers,SEIU,Solidarity,PCS,National Education Association,American Federation of Teachers
world: United Nations,UN,World Health Organization,WHO,World Bank,International Monetary Fund,IMF,World Trade Organization,WTO,OECD,UNHCR,UNESCO,World Food Programme,WFP,International Energy Agency,IEA,International Labour Organization,ILO,Interpol,NATO,OPEC
agency: FBI,CIA,NSA,NASA,FDA,CDC,EPA,SEC,IRS,FAA,NHTSA,FEMA,FCC,FTC,OSHA,USGS,NOAA,Census Bureau,Congressional Budget Office,CBO,World Health Organization,WHO,UNHCR,UNICEF,International Energy Agency,IEA,Europol,Eurostat,Frontex,Met Office,Homeland Security,International Atomic Energy Agency,IAEA
space: NASA,Nasa,European Space Agency,ESA,Roscosmos,SpaceX
health: World Health Organization,WHO,CDC,FDA,NHS
regulator: Ofcom,Ofgem,Ofsted,Ofwat,FDA,SEC,FCA,FCC,FTC,EPA,NHTSA,FAA,FINRA
office: Congressional Budget Office,CBO
watchdog: International Energy Agency,International Atomic Energy Agency,IAEA
sport: FIFA,Fifa,UEFA,Uefa,IOC,International Olympic Committee,IAAF,ICC,FIA,World Rugby,World Athletics,WADA
league: NFL,NBA,NHL,MLB,Premier League,Bundesliga,La Liga,Serie A,MLS
party: Labour,Likud,Fatah,Hamas,ANC,African National Congress,Fidesz,Syriza,Podemos,UKIP,SNP,Sinn Fein,CDU,SPD,BJP,AfD,Republican Party,Democratic Party,Conservatives,Tories,Liberal Democrats
militant: Taliban,Hamas,Hezbollah,Islamic State,ISIS,ISIL,Al-Qaeda,al-Qaeda,Boko Haram,al-Shabab,al-Shabaab,PKK,FARC,Houthis
bloc: European Union,EU,ASEAN,African Union,Mercosur,G7,G20,OPEC
exchange: Nasdaq,NYSE,Euronext,London Stock Exchange
government: White House,Kremlin,Downing Street
court: Supreme Court
military: Pentagon
lawfirm: Baker McKenzie,Clifford Chance
`;

/** Kinds that are companies too, for "the company" and "the firm". */
export const TRADING_KINDS =
  "company maker car plane airline tech shop food drug oil mine bank insurer telecom research hotel utility website network paper magazine media wire";

/** Kinds of bodies that are named with their noun ("University of …"): what does not bear it is not meant, unless it is said to be one. */
export const NAMED_BY_NOUN =
  "bank centralbank union party university school court police hospital ministry department council committee commission board authority office army navy military exchange church museum lab government association foundation fund league airforce district";
