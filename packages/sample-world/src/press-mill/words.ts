/** The lists a generated notice is set from. Their lengths are coprime, so that they fall together late. */
export const TOWNS = [
  "Alderwick",
  "Brannoch",
  "Castle Inver",
  "Dunmarrow",
  "Eskdale Cross",
  "Fallowmere",
  "Garrowby",
  "Hythe Barrow",
  "Inchmoor",
  "Kelderfield",
  "Langsett Bay",
  "Marrowgate",
  "Netherlea",
  "Oxenholt",
  "Pellbrook",
  "Quarrington",
  "Ravensby",
  "Saltmarsh",
  "Thornley Head",
  "Ulverton",
  "Vennmouth",
  "Wexcombe",
  "Yarrowford",
] as const;

export const GIVEN_NAMES = [
  "Agathe",
  "Bashir",
  "Corinna",
  "Dmitri",
  "Esme",
  "Farouk",
  "Greta",
  "Hamish",
  "Ilse",
  "Jonas",
  "Katya",
  "Leopold",
  "Mireille",
  "Nuno",
  "Oksana",
  "Piers",
  "Rosalind",
  "Stellan",
  "Tamsin",
] as const;

export const FAMILY_NAMES = [
  "Abernay",
  "Bellweather",
  "Cardenal",
  "Dovrell",
  "Eastlake",
  "Fenwright",
  "Garrick",
  "Holloran",
  "Iversby",
  "Jessamy",
  "Kettering",
  "Lindqvist",
  "Marchbanks",
  "Northam",
  "Ostrander",
  "Pemberley",
  "Quillon",
] as const;

export const OFFICES = [
  "Harbour Trust",
  "Water Board",
  "Roads Commission",
  "Grid Authority",
  "Drainage Council",
  "Rail Office",
  "Ferry Company",
  "Forestry Service",
  "Housing Agency",
  "Canal Company",
  "Postal Union",
] as const;

export const ROLES = ["director", "deputy director", "chief engineer", "spokesperson", "acting head"] as const;

export const GOODS = ["grain", "timber", "cement", "salt", "heating oil", "wool", "paper"] as const;

export const ADVERBS = ["Overnight,", "For a second day,", "According to first reports,"] as const;

export const CAUSES = [
  { title: "Burst main", phrase: "a burst water main" },
  { title: "Fallen mast", phrase: "the fall of a transmission mast" },
  { title: "Landslip", phrase: "a landslip on the lower road" },
  { title: "Failed pump", phrase: "the failure of a pumping station" },
  { title: "Ice jam", phrase: "an ice jam above the weir" },
  { title: "Cable fault", phrase: "a fault in a buried cable" },
  { title: "Bridge closure", phrase: "the closure of the old bridge" },
  { title: "Storm surge", phrase: "a surge at the harbour wall" },
  { title: "Signal failure", phrase: "a signal failure at the junction" },
  { title: "Dry reservoir", phrase: "the low level of the reservoir" },
  { title: "Kiln fire", phrase: "a fire at the brick kilns" },
  { title: "Rockfall", phrase: "a rockfall in the northern cutting" },
  { title: "Blocked culvert", phrase: "a blocked culvert under the market" },
] as const;

export const REMARKS = [
  "We would rather be slow and right than quick and back again next week,",
  "Nobody has been asked to leave home, and we do not expect to ask,",
  "The first night was the worst of it, and the crews have the measure of it now,",
  "We know what failed; we are still finding out why,",
] as const;
