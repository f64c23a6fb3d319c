/** What stands between the reader and the text, and belongs to no article. */
export const CONSENT_DIALOG = `<div id="cmp-overlay" role="dialog" aria-modal="true" aria-label="Your privacy"><div class="cmp-box">
<h2>We value your privacy</h2>
<p>We and our 847 partners store and access information on your device to show you personalised advertising and to measure it. You can change your mind at any time.</p>
<button>Accept all</button> <button>Manage 847 partners</button></div></div>`;

export const NEWSLETTER_FORM = `<div class="nl__x7"><h4>Get the Lantern in your inbox</h4>
<p>Join 120,000 readers who start their day with our free morning email.</p>
<form action="/newsletter" method="post"><label>Email <input type="email" name="email"></label><button>Sign me up</button></form>
<p class="small">Thank you for subscribing! See our privacy notice.</p></div>`;

export const APP_PROMPT = `<div class="app__x7"><p>Want the news before everybody else? Download the Daily Lantern app, rated 4.8 stars by 32,000 users.</p><a href="/app">Get the app</a></div>`;

export const COMMENT_PROMPT = `<div class="cmt__x7"><p>What do you think? 214 comments so far. Have your say below.</p></div>`;
