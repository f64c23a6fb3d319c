/** Names that are neither people nor bodies nor places, one entry a comma. */
export const EVENTS =
  "Olympics,Olympic,Olympic Games,World Cup,World War I,World War II,First World War,Second World War,Cold War,Civil War,Christmas,Easter,Ramadan,Holocaust,Internet,Brexit,Bundesliga,Nasdaq,Nikkei,Dow Jones,Dow,Nobel Prize,Nobel Peace Prize,Grand Prix,Grand Slam,Davis Cup,Super Bowl,Medicare,Medicaid,Obamacare,Bible,Koran,Quran,Covid,COVID,AIDS,HIV";

/** Words that end the name of an event, a prize, a law or a treaty. */
export const EVENT_SUFFIXES =
  "Cup Open Prix Championship Championships Olympics Games Prize Award Awards Act Treaty Agreement Pact War Tour Classic Masters Trophy Stakes Series Convention Constitution Bill Amendment Accord Accords Festival Day Week Revolution Declaration Protocol Rally Marathon Law Code";
