import type { Listing, QuestionRow } from "@newsledger/store";
import { writeNumber } from "../format/value.js";
import { Filters, TextField } from "../layout/filters.js";
import { Page } from "../layout/page.js";
import { Empty, PageHead, Pager, When } from "../layout/parts.js";
import { Scroller } from "../layout/scroller.js";
import { useView } from "../layout/view.js";
import { spreadWords } from "./question-spread.js";

export function QuestionsPage({ listing, query }: { listing: Listing<QuestionRow>; query: URLSearchParams }) {
  const isActive = Boolean(query.get("q"));
  return (
    <Page title="Questions" section="/questions" dataUrl={`/api/v1/questions?${query}`}>
      <PageHead title="Questions">
        Figures that answer the same question, side by side: how far apart the answers lie, and who gives them.
      </PageHead>
      <div class="with-filters">
        <Filters action="/questions" isActive={isActive}>
          <TextField name="q" label="Words" value={query.get("q") ?? undefined} type="search" />
        </Filters>
        <section aria-label="Questions">
          {listing.items.length === 0 ? (
            <Empty>
              {isActive ? (
                <>
                  No question holds these words. <a href="/questions">Show all</a>.
                </>
              ) : (
                "No question yet: they form as soon as figures about the same thing come in."
              )}
            </Empty>
          ) : (
            <QuestionTable questions={listing.items} />
          )}
          <Pager path="/questions" query={query} next={listing.next} count={listing.items.length} />
        </section>
      </div>
    </Page>
  );
}

function QuestionTable({ questions }: { questions: QuestionRow[] }) {
  const { locale } = useView();
  return (
    <Scroller label="Questions">
      <table class="data">
        <thead>
          <tr>
            <th scope="col" class="wide">
              Question
            </th>
            <th scope="col" class="number">
              Answers lie between
            </th>
            <th scope="col" class="number">
              Figures
            </th>
            <th scope="col" class="number">
              Speakers
            </th>
            <th scope="col" class="number">
              Outlets
            </th>
            <th scope="col">Last printed</th>
          </tr>
        </thead>
        <tbody>
          {questions.map((question) => (
            <tr data-row>
              <td>
                <a href={`/questions/${question.id}`} data-main>
                  <bdi>{question.label}</bdi>
                </a>
              </td>
              <td class="number strong">{spreadWords(question, locale) ?? <span class="faint">only words</span>}</td>
              <td class="number">{writeNumber(question.figures, locale)}</td>
              <td class="number">{writeNumber(question.speakers, locale)}</td>
              <td class="number">{writeNumber(question.sources, locale)}</td>
              <td class="nowrap">
                {question.lastPublishedAt ? <When at={question.lastPublishedAt} as="day" /> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
