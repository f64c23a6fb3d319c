import { type Listing, QUESTION_SORTS, type QuestionRow, type QuestionSort } from "@newsledger/store";
import { writeNumber } from "../format/value.js";
import { Filters, TextField } from "../layout/filters.js";
import { Page } from "../layout/page.js";
import { Empty, PageHead, Pager, When } from "../layout/parts.js";
import { Scroller } from "../layout/scroller.js";
import { SortHead } from "../layout/sort-head.js";
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
          {query.get("sort") ? <input type="hidden" name="sort" value={questionSortOf(query.get("sort"))} /> : null}
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
            <QuestionTable questions={listing.items} query={query} />
          )}
          <Pager path="/questions" query={query} next={listing.next} count={listing.items.length} />
        </section>
      </div>
    </Page>
  );
}

export function questionSortOf(name: string | null): QuestionSort {
  return QUESTION_SORTS.find((known) => known === name) ?? "figures";
}

/** The most first, of what is in print the newest. */
function QuestionHead({ name, label, query }: { name: QuestionSort; label: string; query: URLSearchParams }) {
  const words = name === "printed" ? "newest first" : "most first";
  return (
    <SortHead
      {...{ path: "/questions", query, label, wish: { sort: name } }}
      title={`Sort by ${label.toLowerCase()}, ${words}`}
      current={questionSortOf(query.get("sort")) === name ? { arrow: "↓", words } : null}
    />
  );
}

function QuestionTable({ questions, query }: { questions: QuestionRow[]; query: URLSearchParams }) {
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
              <QuestionHead name="figures" label="Figures" query={query} />
            </th>
            <th scope="col" class="number minor">
              <QuestionHead name="speakers" label="Speakers" query={query} />
            </th>
            <th scope="col" class="number minor">
              <QuestionHead name="outlets" label="Outlets" query={query} />
            </th>
            <th scope="col">
              <QuestionHead name="printed" label="Last printed" query={query} />
            </th>
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
              <td class="number minor">{writeNumber(question.speakers, locale)}</td>
              <td class="number minor">{writeNumber(question.sources, locale)}</td>
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
