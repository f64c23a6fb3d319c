/**
 * The rows of one article are few and the tables they meet are large: each is found by an index. Left to itself the
 * planner reads whole tables, for it plans while they are nearly empty and keeps the plan as they fill.
 */
export const LOOK_UP_ROW_BY_ROW = "set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off";
