import { advertisement } from "./advertisement.js";
import { authorBlurb } from "./author-blurb.js";
import { byline } from "./byline.js";
import { caption } from "./caption.js";
import { comments } from "./comments.js";
import { consentDialog } from "./consent-dialog.js";
import type { ElementRule } from "./element-rule.js";
import { embeddedPost } from "./embedded-post.js";
import { form } from "./form.js";
import { hidden } from "./hidden.js";
import { mediaPlayer } from "./media-player.js";
import { navigation } from "./navigation.js";
import { newsletterPrompt } from "./newsletter-prompt.js";
import { pageFooter, siteFooter } from "./page-footer.js";
import { pictureBox } from "./picture-box.js";
import { relatedStories } from "./related-stories.js";
import { shareBar } from "./share-bar.js";
import { sidebar } from "./sidebar.js";
import { topicList } from "./topic-list.js";

/** The first that matches names the removal, so the more telling rules stand before the vaguer ones. */
export const ELEMENT_RULES: readonly ElementRule[] = [
  hidden,
  embeddedPost,
  navigation,
  comments,
  relatedStories,
  newsletterPrompt,
  advertisement,
  consentDialog,
  shareBar,
  authorBlurb,
  topicList,
  caption,
  pictureBox,
  mediaPlayer,
  sidebar,
  byline,
  siteFooter,
  pageFooter,
  form,
];
