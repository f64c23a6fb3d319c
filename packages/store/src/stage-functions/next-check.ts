/**
 * When to read a page again: soon after it came out and ever less often, each time after six tenths of its age, and not
 * at all after a month. Some fifteen readings in the first two weeks; most answer 304 to a request without a body.
 */
export const NEXT_CHECK = `
create function next_check(discovered_at timestamptz, published_at timestamptz) returns timestamptz
language sql stable as $$
  select case when age < interval '30 days' then now() + greatest(interval '20 minutes', age * 0.6) end
  from (select now() - least(discovered_at, published_at) as age) a
$$`;
