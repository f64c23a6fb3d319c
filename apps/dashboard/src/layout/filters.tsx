import type { Child } from "hono/jsx";

/** Filters beside a list; on a narrow screen they fold away. Without script the button applies them. */
export function Filters({ action, isActive, children }: { action: string; isActive: boolean; children: Child }) {
  return (
    <form class="filters" action={action} method="get" aria-label="Filters">
      <details open data-filters>
        <summary>Filters</summary>
        <div class="fields">
          {children}
          <p class="buttons">
            <button type="submit">Apply</button>
            {isActive ? <a href={action}>Clear</a> : null}
          </p>
        </div>
      </details>
    </form>
  );
}

export function TextField(props: {
  name: string;
  label: string;
  value?: string;
  type?: "search" | "text" | "date";
  list?: string[];
}) {
  const { name, label, value, type = "text", list } = props;
  return (
    <label>
      <span>{label}</span>
      <input type={type} name={name} value={value ?? ""} list={list ? `list-${name}` : undefined} autocomplete="off" />
      {list ? (
        <datalist id={`list-${name}`}>
          {list.map((option) => (
            <option value={option} />
          ))}
        </datalist>
      ) : null}
    </label>
  );
}

export interface Choice {
  value: string;
  label: string;
}

interface SelectProps {
  name: string;
  label: string;
  value: string | undefined;
  choices: Choice[];
  /** What it says when nothing is chosen. */
  none?: string;
}

export function SelectField({ name, label, value, choices, none = "any" }: SelectProps) {
  return (
    <label>
      <span>{label}</span>
      <select name={name}>
        <option value="">{none}</option>
        {choices.map((choice) => (
          <option value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
