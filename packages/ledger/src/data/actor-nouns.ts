/**
 * Bodies and places that own, pay, ask and employ. A number beside one of them is about something of theirs that the
 * text does not name: "the government has released $15 million".
 */
const BODIES =
  "administration agency airline alliance army assembly association authority bank board branch brigade bureau business cabinet campaign campaigner centre chain chamber charity church city club coalition college commission committee company congress consortium contractor coroner corporation council country court delegation department developer district donor employer enterprise exchange family federation firm force foundation franchise government group hospital household insurer institute institution investor jury lawmaker league lender maker manufacturer mayor militia ministry mission monastery movement municipality museum newspaper office operator organisation organization owner panel parliament partner party police port prosecutor publisher regulator retailer school seller senate service staffer state station store supplier team town treasury tribunal trust union university valley village watchdog";

/** Persons by what they are, beside the roles. */
const PERSONS =
  "adult boy buyer child client consumer couple customer developer employee father girl helper husband man mother parent passenger pedestrian pensioner person shopper sponsor staff suspect tenant tourist user volunteer wife woman worker";

/** Words that stand for one who acts, in the singular; roles of persons are read from the roles' own table. */
export const ACTOR_NOUNS: readonly string[] = [...BODIES.split(" "), ...PERSONS.split(" ")];
