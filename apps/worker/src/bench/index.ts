export { formatBenchReport } from "./format-report.js";
export {
  type BackendMeasures,
  type BenchBackend,
  type BenchOptions,
  type BenchReport,
  benchPipeline,
} from "./pipeline.js";
