export { type AppOptions, createApp, type Dashboard } from "./create-app.js";
export type {
  DashboardDeps,
  DashboardQueues,
  FoundSource,
  SourceAdder,
  SourceChoices,
  SourceTrial,
} from "./dashboard-deps.js";
export { type RunningDashboard, type StartOptions, startDashboard } from "./start-dashboard.js";
