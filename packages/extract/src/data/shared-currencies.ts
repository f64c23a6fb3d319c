/**
 * `name|code words|code words|…`: currencies that go by one name, each with lower-case words of the countries that pay in it. Words of
 * two parts are found by the first of them that is no other country's.
 */
export const SHARED_CURRENCIES = `peso|MXN mexico mexican mexicans|PHP philippines philippine filipino filipinos manila|ARS argentina argentine argentinian argentines buenos|CLP chile chilean santiago|COP colombia colombian bogota bogotá medellin medellín|CUP cuba cuban havana|DOP dominican domingo|UYU uruguay uruguayan montevideo
rupee|INR india indian indians delhi mumbai bengaluru bangalore chennai kolkata hyderabad pune kerala gujarat maharashtra karnataka rajasthan bihar|PKR pakistan pakistani pakistanis karachi islamabad lahore peshawar sindh|LKR lanka lankan lankans colombo|NPR nepal nepali nepalese kathmandu|MUR mauritius mauritian|SCR seychelles
krone|DKK denmark danish danes copenhagen|SEK sweden swedish swedes stockholm gothenburg|NOK norway norwegian norwegians oslo bergen|ISK iceland icelandic reykjavik|CZK czech czechs czechia prague
dinar|KWD kuwait kuwaiti|IQD iraq iraqi baghdad|JOD jordan jordanian amman|BHD bahrain bahraini manama|RSD serbia serbian belgrade|TND tunisia tunisian tunis|DZD algeria algerian algiers|LYD libya libyan benghazi|MKD macedonia macedonian
shilling|KES kenya kenyan kenyans nairobi mombasa|TZS tanzania tanzanian tanzanians salaam dodoma|UGX uganda ugandan ugandans kampala|SOS somalia somali mogadishu
franc|CHF switzerland swiss zurich geneva basel bern|FRF french france paris lyon marseille|BEF belgium belgian brussels antwerp|XOF senegal senegalese dakar ivorian abidjan mali malian bamako benin togo burkina niger nigerien|XAF cameroon cameroonian yaounde gabon gabonese chad chadian congolese|RWF rwanda rwandan kigali|BIF burundi|GNF conakry guinean|LUF luxembourg
kwacha|ZMW zambia zambian lusaka|MWK malawi malawian lilongwe`;
