/** Made the functions in which stages end. They are made anew whenever they change: see `stage-functions`. */
export async function up(): Promise<void> {}
