/** The part of the S3-compatible server of the tests that they use. */
declare module "s3rver" {
  export default class S3rver {
    constructor(options: { port: number; address: string; silent: boolean; directory: string; vhostBuckets: boolean });
    run(): Promise<{ port: number }>;
    close(): Promise<void>;
  }
}
